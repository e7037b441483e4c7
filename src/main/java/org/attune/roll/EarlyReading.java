package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Before a handover the adult may read about the pupils who will be in the group on the day on which the work begins. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class EarlyReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long groupId;
    private long staffId;
    private LocalDate readsFrom;
    private LocalDate startsOn;

    protected EarlyReading() {}
}
