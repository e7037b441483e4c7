package org.attune.plan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.attune.assessment.HowTold;
import org.attune.plan.HomeReply;
import org.attune.ui.DateField;
import org.attune.ui.FormDialog;

/** What those at home said to the offer: what, who, how and when. */
final class HomeAnswerDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> what = new RadioButtonGroup<>();
    private final TextField who = new TextField();
    private final RadioButtonGroup<HowTold> how = new RadioButtonGroup<>();
    private final DateField on;
    private final LocalDate today;
    private final transient Consumer<HomeReply> then;

    HomeAnswerDialog(String title, LocalDate today, Consumer<HomeReply> then) {
        super(title, "ui.save");
        this.today = today;
        this.then = then;
        what.setLabel(getTranslation("plan.home-card.note.what"));
        what.setItems(List.of(true, false));
        what.setItemLabelGenerator(
                yes -> getTranslation(yes ? "plan.home-card.note.agreed" : "plan.home-card.note.not-now"));
        who.setLabel(getTranslation("plan.home-card.note.who"));
        who.setHelperText(getTranslation("plan.home-card.note.who.help"));
        who.setMaxLength(HomeReply.LONGEST_PERSON);
        who.setWidthFull();
        how.setLabel(getTranslation("plan.home-card.note.how"));
        how.setItems(HowTold.values());
        how.setItemLabelGenerator(way -> getTranslation("score.gate.how." + way.name()));
        on = new DateField(getTranslation("plan.home-card.note.on"));
        on.setValue(today);
        on.setMax(today);
        fields(what, who, how, on);
    }

    @Override
    protected void save() {
        if (!filled(what, who, how, on)) {
            return;
        }
        if (on.getValue().isAfter(today)) {
            fail(getTranslation("plan.home-card.note.future"));
            return;
        }
        close();
        then.accept(new HomeReply(what.getValue(), who.getValue(), how.getValue(), on.getValue()));
    }
}
