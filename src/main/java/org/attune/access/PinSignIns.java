package org.attune.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a PIN, on a device where the person gave their password within twelve hours. */
@Service
@Transactional
public class PinSignIns {

    private final DeviceTable devices;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    /** Compared where there is nobody, so that this takes as long. */
    private final String decoy;

    PinSignIns(DeviceTable devices, AccountRepository accounts, PasswordEncoder encoder, Clock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.decoy = encoder.encode("decoy");
    }

    /** Whose account a try would be for: for counting it; nothing where nobody may. */
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public Optional<String> username(DeviceToken device, long person) {
        return devices.candidate(device, person).map(DeviceTable.Candidate::username);
    }

    /** The person; nothing, and after the same time, for a wrong PIN, an unknown person and one whose PIN does not count here. */
    @PreAuthorize(Rule.ANYONE)
    public Optional<AttuneUser> signIn(DeviceToken device, long person, String pin) {
        boolean counted = devices.countTry(device, person);
        Optional<DeviceTable.Candidate> candidate = counted ? devices.candidate(device, person) : Optional.empty();
        boolean right = encoder.matches(
                pin, candidate.map(DeviceTable.Candidate::pinHash).orElse(decoy));
        if (candidate.isEmpty() || !right) {
            return Optional.empty();
        }
        devices.rightPin(person);
        return accounts.findByUsername(candidate.get().username())
                .map(account -> new AttuneUser(account, clock.instant(), LocalDate.now(clock)))
                .filter(AttuneUser::isEnabled);
    }
}
