package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.attune.access.AccountSummary;
import org.attune.access.Accounts;
import org.attune.access.Devices;
import org.attune.access.Role;
import org.attune.access.Slip;
import org.attune.access.StaffId;
import org.attune.roll.StaffMember;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** Somebody’s account: what they may do, and a new password, other roles, closing. */
class AccountCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Devices devices;
    private final transient StaffId id;
    private final boolean self;
    private final transient Then then;

    /** What follows an act. */
    interface Then {

        void showAgain();

        /** A slip is shown once. */
        void showSlip(Slip slip);
    }

    AccountCard(Accounts accounts, Devices devices, ZoneId zone, StaffId me, StaffMember member, Then then) {
        this.accounts = accounts;
        this.devices = devices;
        this.id = member.id();
        this.self = id.equals(me);
        this.then = then;
        addClassName("stack");
        Div row = new Div(StaffWords.account(this, member));
        row.addClassName("row");
        add(new H2(getTranslation("staff.account")), row);
        AccountSummary account = member.account();
        if (account == null) {
            offerOne(member);
        } else {
            boolean onDevices = showFacts(account, zone);
            add(actions(account, onDevices));
        }
    }

    private void offerOne(StaffMember member) {
        String title = getTranslation("staff.account.make");
        Paragraph help = new Paragraph(getTranslation("staff.account.none-help"));
        help.addClassName("soft");
        add(
                help,
                Buttons.main(
                        title,
                        () -> new RolesDialog(
                                        title,
                                        "staff.account.make-now",
                                        Set.of(Role.PRACTITIONER),
                                        roles -> then.showSlip(accounts.create(id, member.displayName(), roles)))
                                .open()));
    }

    private boolean showFacts(AccountSummary account, ZoneId zone) {
        Instant last = account.lastSignInAt();
        UnorderedList facts = new UnorderedList(
                new ListItem(getTranslation("staff.username", account.username())),
                new ListItem(
                        last == null
                                ? getTranslation("staff.never-signed-in")
                                : getTranslation(
                                        "staff.last-signed-in", Formats.date(LocalDate.ofInstant(last, zone)))));
        account.roles().stream()
                .sorted()
                .forEach(role -> facts.add(new ListItem(getTranslation("staff.role." + role))));
        facts.addClassName("facts");
        int known = devices.count(id);
        if (known > 0) {
            facts.add(new ListItem(getTranslation("device.staff", known)));
        }
        add(facts);
        return known > 0;
    }

    private Component actions(AccountSummary account, boolean onDevices) {
        boolean open = account.enabled();
        Div actions = new Div();
        actions.addClassName("actions");
        if (open && !self) {
            actions.add(Buttons.plain(getTranslation("staff.account.reset"), () -> then.showSlip(accounts.reset(id))));
        }
        if (open) {
            actions.add(Buttons.plain(
                    getTranslation("staff.account.roles"),
                    () -> new RolesDialog(
                                    getTranslation("staff.account.roles"), "ui.save", account.roles(), this::change)
                            .open()));
        }
        if (onDevices) {
            actions.add(Buttons.quiet(getTranslation("device.staff.forget"), () -> {
                devices.forgetAll(id);
                then.showAgain();
            }));
        }
        if (!self) {
            actions.add(open ? closing() : reopening());
        }
        return actions;
    }

    private void change(Set<Role> chosen) {
        if (self && !chosen.contains(Role.ADMINISTRATOR)) {
            add(Notice.problem(getTranslation("staff.account.own-role")));
            return;
        }
        accounts.changeRoles(id, chosen);
        then.showAgain();
    }

    private Component closing() {
        return Buttons.quiet(getTranslation("staff.account.close"), () -> {
            enable(false);
            Undo.offer(
                    getTranslation("staff.account.closed"),
                    getTranslation("staff.account.reopened"),
                    () -> Refusals.none(() -> enable(true)));
        });
    }

    private Component reopening() {
        return Buttons.quiet(getTranslation("staff.account.reopen"), () -> enable(true));
    }

    private void enable(boolean open) {
        accounts.enable(id, open);
        then.showAgain();
    }
}
