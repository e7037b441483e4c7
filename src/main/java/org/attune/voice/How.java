package org.attune.voice;

import java.util.List;

/** How it was said. Several can hold at once. */
public enum How {
    BY_THEMSELVES,
    WITH_HELP,
    AAC,
    PAGE,
    PHONE,
    IN_PERSON,
    INTERPRETER,
    OTHER_LANGUAGE;

    public static List<How> of(Speaker speaker) {
        return speaker == Speaker.PUPIL
                ? List.of(BY_THEMSELVES, WITH_HELP, AAC, INTERPRETER, OTHER_LANGUAGE)
                : List.of(PAGE, PHONE, IN_PERSON, INTERPRETER, OTHER_LANGUAGE);
    }
}
