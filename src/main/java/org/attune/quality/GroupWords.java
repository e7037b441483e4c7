package org.attune.quality;

import java.util.Locale;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.Code;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How traits and the groups they make are called, the same wherever rates stand. */
@Component
public class GroupWords {

    private final MessageSource messages;
    private final Catalogue catalogue;

    GroupWords(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    public String trait(Trait trait) {
        return say("quality.trait." + trait);
    }

    public String group(GroupRate rate) {
        return switch (rate.trait()) {
            case SEN_PROVISION -> code("sen-provision", rate.value());
            case SEN_TYPE -> code("sen-type", rate.value());
            default -> say("quality.value." + rate.trait() + "." + rate.value());
        };
    }

    private String code(String set, String code) {
        return catalogue.codeSet(set).code(code).map(Code::name).orElse(code);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
