package org.attune.roll.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.attune.access.StaffId;
import org.attune.roll.RollRefused;
import org.attune.roll.StaffDetails;
import org.attune.roll.StaffList;
import org.attune.roll.StaffMember;
import org.attune.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Name and job of a member of staff; a new one when there is none yet. */
class StaffDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int EMAIL = 200;

    private final transient StaffList staff;
    private final transient @Nullable StaffMember member;
    private final transient Consumer<StaffId> saved;
    private final TextField firstName = Fields.text(getTranslation("import.field.first-name"));
    private final TextField lastName = Fields.text(getTranslation("import.field.last-name"));
    private final TextField job = Fields.text(getTranslation("staff.job"));
    private final EmailField email = new EmailField(getTranslation("staff.email"));

    StaffDialog(StaffList staff, @Nullable StaffMember member, Consumer<StaffId> saved) {
        super("", "ui.save");
        this.staff = staff;
        this.member = member;
        this.saved = saved;
        setHeaderTitle(getTranslation(member == null ? "staff.add" : "staff.change"));
        firstName.setRequiredIndicatorVisible(true);
        lastName.setRequiredIndicatorVisible(true);
        job.setHelperText(getTranslation("staff.job-help"));
        email.setMaxLength(EMAIL);
        email.setErrorMessage(getTranslation("staff.email-wrong"));
        if (member != null) {
            firstName.setValue(member.details().firstName());
            lastName.setValue(member.details().lastName());
            job.setValue(member.details().job() == null ? "" : member.details().job());
            email.setValue(
                    member.details().email() == null ? "" : member.details().email());
        }
        fields(PupilDialog.two(firstName, lastName), job, email);
        firstName.focus();
    }

    @Override
    protected void save() {
        if (!filled(firstName, lastName) || email.isInvalid()) {
            return;
        }
        String address = email.getValue().strip();
        StaffDetails details = new StaffDetails(
                firstName.getValue().strip(),
                lastName.getValue().strip(),
                Fields.orNull(job),
                address.isEmpty() ? null : address);
        try {
            StaffId id = member == null ? staff.add(details) : member.id();
            if (member != null) {
                staff.change(id, details);
            }
            close();
            saved.accept(id);
        } catch (RollRefused refused) {
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
