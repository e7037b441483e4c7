package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Leavers;
import org.attune.roll.PupilDetails;
import org.attune.roll.Roll;
import org.attune.roll.RollEntry;
import org.attune.roll.RollRefused;
import org.attune.roll.Upn;
import org.attune.ui.Buttons;
import org.attune.ui.DateField;
import org.attune.ui.FormDialog;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** What the roll knows of one pupil; a new one when there is no entry yet. The pupil number stays hidden until asked for. */
class PupilDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Roll roll;
    private final transient Leavers leavers;
    private final transient LocalDate today;
    private final transient @Nullable RollEntry entry;
    private final transient Runnable saved;
    private final TextField firstName = Fields.text(getTranslation("import.field.first-name"));
    private final TextField lastName = Fields.text(getTranslation("import.field.last-name"));
    private final TextField preferredName = Fields.text(getTranslation("import.field.preferred-name"));
    private final DateField birthDate = new DateField(getTranslation("import.field.birth-date"));
    private final ComboBox<GroupSummary> ofClass;
    private final Select<String> yearGroup =
            Fields.yearGroup(getTranslation("import.field.year-group"), code -> YearWords.of(this, code));
    private final Select<String> sex = new Select<>();
    private final TextField upn = Fields.text(getTranslation("import.field.upn"));
    private final TextField misId = Fields.text(getTranslation("import.field.mis-id"));
    private final DateField joinedOn = new DateField(getTranslation("import.field.joined-on"));

    PupilDialog(
            Roll roll,
            Leavers leavers,
            List<GroupSummary> groups,
            LocalDate today,
            @Nullable RollEntry entry,
            Runnable saved) {
        super("", "ui.save");
        setHeaderTitle(getTranslation(entry == null ? "roll.add-pupil" : "roll.change-pupil"));
        this.roll = roll;
        this.leavers = leavers;
        this.today = today;
        this.entry = entry;
        this.saved = saved;
        ofClass = Fields.group(
                getTranslation("roll.class"), groups.stream().filter(group -> group.kind() == GroupKind.CLASS), today);
        preferredName.setHelperText(getTranslation("roll.preferred-help"));
        sex.setLabel(getTranslation("import.field.sex"));
        sex.setItems("F", "M");
        sex.setItemLabelGenerator(code -> code == null ? "–" : getTranslation("roll.sex." + code));
        sex.setEmptySelectionAllowed(true);
        sex.setEmptySelectionCaption("–");
        List.of(firstName, lastName).forEach(field -> field.setRequiredIndicatorVisible(true));
        birthDate.setRequiredIndicatorVisible(true);
        ofClass.setRequiredIndicatorVisible(true);
        Button showUpn = Buttons.quiet(getTranslation("roll.show-upn"), () -> {});
        fields(
                two(firstName, lastName),
                preferredName,
                two(birthDate, sex),
                two(ofClass, yearGroup),
                two(misId, joinedOn),
                upn);
        if (entry != null) {
            fill(entry, groups, showUpn);
        }
        firstName.focus();
    }

    @Override
    protected void save() {
        if (!filled(firstName, lastName, birthDate, ofClass) || joinedOn.isInvalid()) {
            return;
        }
        try {
            if (entry == null) {
                roll.add(details(), ofClass.getValue().id());
            } else {
                roll.change(entry.id(), details(), ofClass.getValue().id(), entry.version());
            }
            close();
            saved.run();
        } catch (RollRefused refused) {
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void fill(RollEntry known, List<GroupSummary> groups, Button showUpn) {
        PupilDetails details = known.details();
        firstName.setValue(details.firstName());
        lastName.setValue(details.lastName());
        preferredName.setValue(orEmpty(details.preferredName()));
        birthDate.setValue(details.birthDate());
        sex.setValue(details.sex());
        yearGroup.setValue(details.yearGroup());
        misId.setValue(orEmpty(details.misId()));
        upn.setValue(orEmpty(details.upn()));
        joinedOn.setValue(details.joinedOn());
        groups.stream()
                .filter(group -> group.id().equals(known.classId()))
                .findFirst()
                .ifPresent(ofClass::setValue);
        if (details.upn() != null) {
            upn.setVisible(false);
            fields(showUpn);
            showUpn.addClickListener(event -> {
                upn.setVisible(true);
                showUpn.setVisible(false);
                upn.focus();
            });
        }
        // The contacts’ own address: they know of pupils, not the other way round.
        fields(new Anchor("pupils/" + known.id().value() + "/about", getTranslation("roll.contacts")));
        boolean left = known.leftOn() != null && known.leftOn().isBefore(today);
        Button leave = Buttons.quiet(
                getTranslation(left ? "roll.come-back" : "roll.leave"), left ? this::comeBack : this::leave);
        if (known.leftOn() != null && !left) {
            leave.setText(getTranslation("roll.leave-again", Formats.date(known.leftOn())));
        }
        fields(leave);
    }

    private void comeBack() {
        RollEntry known = entry;
        if (known != null && filled(ofClass)) {
            close();
            new ComeBackDialog(
                            leavers, known.id(), known.details().firstName(), List.of(ofClass.getValue()), today, saved)
                    .open();
        }
    }

    private void leave() {
        RollEntry known = entry;
        if (known == null) {
            return;
        }
        close();
        new DayDialog(
                        getTranslation("roll.leave-title", known.details().firstName()),
                        getTranslation("roll.last-day"),
                        getTranslation("roll.leave-help"),
                        today,
                        day -> {
                            leavers.leave(List.of(known.id()), day);
                            saved.run();
                        })
                .open();
    }

    private PupilDetails details() {
        String number = Fields.orNull(upn);
        return new PupilDetails(
                firstName.getValue().strip(),
                lastName.getValue().strip(),
                Fields.orNull(preferredName),
                birthDate.getValue(),
                number == null ? null : Upn.tidy(number),
                Fields.orNull(misId),
                sex.getValue(),
                yearGroup.getValue(),
                joinedOn.getValue());
    }

    static Div two(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("pair");
        return pair;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
