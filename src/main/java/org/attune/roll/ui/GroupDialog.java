package org.attune.roll.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.attune.roll.GroupKind;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.RollRefused;
import org.attune.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** A new class or group, or another name for one. */
class GroupDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final transient Groups groups;
    private final transient @Nullable GroupSummary group;
    private final transient Runnable saved;
    private final RadioButtonGroup<GroupKind> kind = new RadioButtonGroup<>();
    private final TextField name = Fields.text(getTranslation("roll.group-name"));
    private final Select<String> yearGroup =
            Fields.yearGroup(getTranslation("import.field.year-group"), code -> YearWords.of(this, code));

    GroupDialog(Groups groups, @Nullable GroupSummary group, Runnable saved) {
        super("", "ui.save");
        this.groups = groups;
        this.group = group;
        this.saved = saved;
        setHeaderTitle(getTranslation(group == null ? "roll.add-class" : "roll.rename"));
        kind.setLabel(getTranslation("roll.kind"));
        kind.setItems(GroupKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("roll.kind." + value));
        kind.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        if (group == null) {
            fields(kind);
        } else {
            name.setValue(group.name());
            yearGroup.setValue(group.yearGroup());
        }
        fields(name, yearGroup);
    }

    @Override
    protected void save() {
        GroupSummary known = group;
        if (known == null ? !filled(kind, name) : !filled(name)) {
            return;
        }
        try {
            if (known == null) {
                groups.add(kind.getValue(), name.getValue(), yearGroup.getValue());
            } else {
                groups.rename(known.id(), name.getValue(), yearGroup.getValue());
            }
            close();
            saved.run();
        } catch (RollRefused refused) {
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
