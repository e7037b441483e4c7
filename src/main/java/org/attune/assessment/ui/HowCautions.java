package org.attune.assessment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.access.Role;
import org.attune.assessment.FoundRecord;
import org.attune.method.interruption.Caution;
import org.attune.method.interruption.Circumstances;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;

/** What each caution rests on, for those who may know; for all others, that there is one and whom to ask. As {@link ResultNotices}. */
final class HowCautions extends Card {

    private static final long serialVersionUID = 1L;

    HowCautions(FoundRecord found, String pupil, CurrentUser user) {
        add(new H2(getTranslation("how.cautions")), new Paragraph(getTranslation("how.cautions.rule")));
        boolean all = user.is(Role.SENCO) || user.is(Role.HEAD);
        boolean lead = user.staff().equals(found.lead());
        List<Caution> known = found.finding().cautions().stream()
                .filter(caution -> all || caution == Caution.EARLY_PICTURE || lead && caution.isOfTheAnswers())
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        known.forEach(caution -> list.add(new ListItem(why(caution, found.circumstances(), pupil))));
        if (known.size() < found.finding().cautions().size()) {
            list.add(new ListItem(getTranslation("how.caution.other")));
        }
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(getTranslation("how.caution.none")));
        }
        add(list, RulebookNavigation.rule("cautions", getTranslation("how.rule.cautions")));
    }

    private String why(Caution caution, Circumstances at, String pupil) {
        Object number = switch (caution) {
            case EARLY_PICTURE -> at.daysKnown().orElse(0);
            case FAST -> at.secondsFirstToLast().orElse(0);
            case SEEN_ON_FEW_DAYS -> at.daysSeen().orElse(0);
            case RECENT_EVENT -> at.daysSinceEvent().orElse(0);
            case NEW_TO_ENGLISH -> at.english().orElse("");
            default -> "";
        };
        return getTranslation("how.caution." + caution, pupil, number);
    }
}
