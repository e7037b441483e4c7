package org.attune.library;

/** Somebody else wrote the strategy since the person saw it. */
public final class StrategyChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StrategyChanged(String code) {
        super(code + " was changed since");
    }
}
