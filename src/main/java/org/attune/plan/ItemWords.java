package org.attune.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.method.instrument.Item;

/** An item in few words: its statement without the part that says in which manner. */
public final class ItemWords {

    private static final Pattern MANNER =
            Pattern.compile("(, (in|with|by|even|safely) .*|: .*| in their own way)$", Pattern.CASE_INSENSITIVE);

    private ItemWords() {}

    /** “Settles on arrival” */
    public static String title(Item item) {
        return MANNER.matcher(item.statement()).replaceFirst("");
    }

    /** “settles on arrival” */
    public static String within(Item item) {
        String title = title(item);
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
