package org.attune.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Invented schools and tests use a quick hash in its place, so it is looked at by itself. */
class PasswordCostTest {

    @Test
    void a_school_s_passwords_are_kept_as_bcrypt_of_cost_12() {
        assertThat(SecurityConfiguration.passwordEncoder().encode("odd green kettle walks"))
                .startsWith("$2a$12$");
    }
}
