package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity
class School {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private @Nullable String urn;
    private @Nullable String laestab;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    @SuppressWarnings("NullAway.Init")
    School(String name, @Nullable String urn, Instant createdAt) {
        this.name = name;
        this.urn = urn;
        this.createdAt = createdAt;
    }

    SchoolId id() {
        return new SchoolId(id);
    }

    String name() {
        return name;
    }
}
