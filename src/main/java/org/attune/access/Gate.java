package org.attune.access;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one gate to pupils' records: says whether this person may come to this pupil's record, and writes the audit either way. Services
 * call it first; a refusal reads as "no such record".
 */
@Component
public class Gate {

    private final CurrentUsers users;
    private final Caseload caseload;
    private final Audit audit;

    Gate(CurrentUsers users, Caseload caseload, Audit audit) {
        this.users = users;
        this.caseload = caseload;
        this.audit = audit;
    }

    /** Before a read: the audit row is on disk when this returns. */
    public CurrentUser toRead(String what, long record, PupilId pupil) {
        CurrentUser user = users.current();
        admit(user, caseload.covers(user, pupil), what, record, pupil);
        audit.read(user, what, record, pupil);
        return user;
    }

    /** Before a write, inside its transaction: for those who work with the pupil today, not for those who may only read. */
    public CurrentUser toWrite(String what, long record, PupilId pupil) {
        CurrentUser user = users.current();
        admit(user, caseload.worksWith(user, pupil), what, record, pupil);
        audit.wrote(user, what, record, pupil);
        return user;
    }

    /** Before a write to what several pupils share: for those who work with any of them; a row for each whom they work with. */
    public CurrentUser toWriteShared(String what, long record, Collection<PupilId> pupils) {
        CurrentUser user = users.current();
        List<PupilId> theirs =
                pupils.stream().filter(pupil -> caseload.worksWith(user, pupil)).toList();
        if (theirs.isEmpty()) {
            throw refuse(what, record);
        }
        theirs.forEach(pupil -> audit.wrote(user, what, record, pupil));
        return user;
    }

    /** Before the office reads what it keeps of a pupil: administrators, for any pupil of their school. */
    public CurrentUser toReadInOffice(String what, long record, PupilId pupil) {
        CurrentUser user = admitOffice(what, record, pupil);
        audit.read(user, what, record, pupil);
        return user;
    }

    /** Before the office changes what it keeps of a pupil, inside its transaction. */
    public CurrentUser toWriteInOffice(String what, long record, PupilId pupil) {
        CurrentUser user = admitOffice(what, record, pupil);
        audit.wrote(user, what, record, pupil);
        return user;
    }

    /** Before a list: the query itself must keep to what the person may see. */
    public CurrentUser toList(String what, long group) {
        CurrentUser user = users.current();
        audit.readList(user, what, group);
        return user;
    }

    /** A record that is kept from this person for now, though they work with the pupil: refused, and audited so. */
    public void keepBack(String what, long record, PupilId pupil) {
        CurrentUser user = users.current();
        admit(user, caseload.covers(user, pupil), what, record, pupil);
        audit.refused(user, what, record, pupil);
    }

    /** For records that do not exist, or belong to another school: refused alike. */
    public NoSuchRecord refuse(String what, long record) {
        audit.refused(users.current(), what, record, null);
        return new NoSuchRecord(what);
    }

    private void admit(CurrentUser user, boolean may, String what, long record, PupilId pupil) {
        if (!may) {
            audit.refused(user, what, record, pupil);
            throw new NoSuchRecord(what);
        }
    }

    private CurrentUser admitOffice(String what, long record, PupilId pupil) {
        CurrentUser user = users.current();
        if (!user.is(Role.ADMINISTRATOR) || !caseload.ofSchool(user, pupil)) {
            audit.refused(user, what, record, pupil);
            throw new NoSuchRecord(what);
        }
        return user;
    }
}
