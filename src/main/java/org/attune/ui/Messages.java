package org.attune.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every sentence a person reads, from messages.properties. In views: {@code getTranslation("key", arguments)}. */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private final transient MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    /** A missing message is a fault of ours: it fails at once rather than show a key to a person. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return source.getMessage(key, arguments, Locale.UK);
    }
}
