package org.attune.cycle;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way out for mail. It is shut until the settings say by which server, from whom, and where Attune is to be found. */
@Component
class MailDoor {

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final String home;

    @Autowired
    MailDoor(
            ObjectProvider<JavaMailSender> senders,
            @Value("${attune.mail-from:}") String from,
            @Value("${attune.address:}") String home) {
        this(senders.getIfAvailable(), from, home);
    }

    MailDoor(@Nullable JavaMailSender sender, String from, String home) {
        this.sender = sender;
        this.from = from;
        this.home = home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }

    boolean isOpen() {
        return sender != null && !from.isBlank() && !home.isBlank();
    }

    /** The whole address of a page of ours. */
    String link(String path) {
        return home + "/" + path;
    }

    /** Plain text. Its header asks programs not to answer (RFC 3834). */
    void send(String to, String subject, String text) {
        if (sender == null) {
            throw new IllegalStateException("No mail server is set");
        }
        sender.send(message -> {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(to);
            mail.setSubject(subject);
            mail.setText(text);
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    static MailFault fault(MailException failed) {
        if (failed instanceof MailAuthenticationException) {
            return MailFault.SIGN_IN;
        }
        // The sender gives a cause where the server was not reached, and none where it refused the mail.
        return failed instanceof MailSendException && failed.getCause() != null ? MailFault.SERVER : MailFault.REFUSED;
    }
}
