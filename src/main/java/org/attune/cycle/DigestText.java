package org.attune.cycle;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in a mail: numbers and a link. No pupil, not even a code, for mail can be read on its way. */
@Component
class DigestText {

    record Counts(int overdue, int due) {

        static final Counts NONE = new Counts(0, 0);

        boolean isNone() {
            return overdue + due == 0;
        }
    }

    private final MessageSource messages;

    DigestText(MessageSource messages) {
        this.messages = messages;
    }

    String subject() {
        return say("digest.mail.subject");
    }

    String of(Counts counts, String link) {
        StringBuilder text = new StringBuilder(say("digest.mail.hello")).append("\n\n");
        if (counts.overdue() > 0) {
            text.append(say("digest.mail.overdue", counts.overdue())).append('\n');
        }
        if (counts.due() > 0) {
            text.append(say("digest.mail.due", counts.due())).append('\n');
        }
        return text.append('\n')
                .append(say("digest.mail.where"))
                .append('\n')
                .append(link)
                .append("\n\n")
                .append(say("digest.mail.stop"))
                .append('\n')
                .toString();
    }

    String codeSubject() {
        return say("digest.code.subject");
    }

    String code(String code) {
        return say("digest.code.text", code) + "\n\n" + say("digest.code.not-you") + "\n";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
