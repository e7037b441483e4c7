package org.attune.voice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoiceRepository extends Repository<StoredVoice, Long> {

    StoredVoice saveAndFlush(StoredVoice voice);

    Optional<StoredVoice> findBySchoolIdAndId(long school, long id);

    @Query("""
            select v from StoredVoice v where v.schoolId = :school and v.pupilId = :pupil
            order by v.saidOn desc, v.id desc""")
    List<StoredVoice> newestFirst(long school, long pupil);

    /** Nobody else answers, finishes or withdraws meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from StoredVoice v where v.schoolId = :school and v.id = :id")
    Optional<StoredVoice> lockAlone(long school, long id);
}
