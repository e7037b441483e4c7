package org.attune.roll.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.access.Role;
import org.attune.ui.FormDialog;

/** What a person may do, in words. */
class RolesDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final transient Consumer<Set<Role>> chosen;

    RolesDialog(String title, String saveKey, Set<Role> now, Consumer<Set<Role>> chosen) {
        super(title, saveKey);
        this.chosen = chosen;
        roles.setLabel(getTranslation("staff.roles"));
        roles.addClassName("stacked");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("staff.role." + role));
        roles.setItemHelperGenerator(role -> getTranslation("staff.role." + role + ".help"));
        roles.setValue(now);
        fields(new Paragraph(getTranslation("staff.roles-help")), roles);
    }

    @Override
    protected void save() {
        if (filled(roles)) {
            close();
            chosen.accept(roles.getValue());
        }
    }
}
