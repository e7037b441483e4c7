package org.attune.plan;

import org.attune.access.StaffId;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stands with those at home.
 *
 * @param door whether a page about it may go home
 * @param offer what is offered, or agreed; null where nothing is
 * @param reply who said what, where that was recorded; null where it was not
 * @param by who recorded the reply
 * @param seen goes back with a new reply
 * @param otherWay whether someone who may have papers needs them in a way that this page cannot be
 */
public record HomeStanding(
        Door door,
        @Nullable Strategy offer,
        HomeAnswer answer,
        @Nullable HomeReply reply,
        @Nullable StaffId by,
        long seen,
        boolean otherWay) {

    /** Whether a page may go home, and why not. */
    public enum Door {
        OPEN,
        /** Home is not to be contacted. */
        NOT_SAFE,
        /** The SENCO has not signed the result. */
        NOT_SIGNED,
        /** The plan is a draft, or has ended. */
        NOT_CURRENT
    }
}
