package org.attune.demo;

import java.util.Locale;
import java.util.Set;
import org.attune.access.Role;

/** The people in whose place a visitor can look round. All are invented. */
public enum DemoPerson {
    ASSISTANT("Priya", "Osei", "Teaching assistant", Role.PRACTITIONER),
    SENCO("Ruth", "Lowe", "SENCO", Role.SENCO),
    HEAD("David", "Achebe", "Head teacher", Role.HEAD),
    ADMINISTRATOR("Sam", "Finch", "Office manager", Role.ADMINISTRATOR);

    private final String firstName;
    private final String lastName;
    private final String job;
    private final Role role;

    DemoPerson(String firstName, String lastName, String job, Role role) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.job = job;
        this.role = role;
    }

    public String username() {
        return (firstName + "." + lastName).toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "demo.as." + name().toLowerCase(Locale.ROOT);
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String job() {
        return job;
    }

    Set<Role> roles() {
        return Set.of(role);
    }
}
