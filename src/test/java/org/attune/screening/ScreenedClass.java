package org.attune.screening;

import java.util.List;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.roll.GroupId;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;

/** An invented class with two adults, and commands as the grid sends them. */
final class ScreenedClass {

    final InventedSchool school;
    final Person priya;
    final Person tom;
    final Person ruth;
    final GroupId oak;
    final List<PupilId> pupils;

    ScreenedClass(Schoolyard schools, int size) {
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        tom = school.aPractitioner("Tom Ellery");
        ruth = school.aSenco("Ruth Lowe");
        oak = new GroupId(school.aClass("Oak", priya, tom));
        pupils = school.pupils(size, oak.value());
    }

    PupilId pupil() {
        return pupils.getFirst();
    }

    ScreenCommand giving(ScreenId screen, String question, String given, int seen) {
        return giving(screen, pupil(), question, given, seen);
    }

    static ScreenCommand giving(ScreenId screen, PupilId pupil, String question, String given, int seen) {
        return new ScreenCommand(screen, pupil, question, given, seen, UUID.randomUUID());
    }
}
