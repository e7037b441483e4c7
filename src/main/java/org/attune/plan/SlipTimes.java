package org.attune.plan;

import java.time.LocalTime;
import java.util.Map;

/** When the things of a plan are to be done today. What knows the weeks of adults is a feature above this one. */
@FunctionalInterface
public interface SlipTimes {

    /** By the code of the strategy; who asks has come through the gate for this plan. */
    Map<String, LocalTime> today(PlanId plan);
}
