package org.attune.method.planning;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where and in what company a strategy is done. */
public enum Setting {
    WHOLE_CLASS("whole-class"),
    SMALL_GROUP("small-group"),
    ONE_TO_ONE("one-to-one"),
    PLAYTIME("playtime"),
    TRANSITION("transition"),
    HOME("home");

    /** All settings of a school day: every one but home. */
    public static final Set<Setting> AT_SCHOOL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(HOME)));

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    /** The setting as the strategy files write it. */
    public static Setting of(String code) {
        return Arrays.stream(values())
                .filter(setting -> setting.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + code + "” is no setting"));
    }

    public String code() {
        return code;
    }
}
