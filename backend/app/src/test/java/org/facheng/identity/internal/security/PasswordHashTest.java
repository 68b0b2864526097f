package org.facheng.identity.internal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How the product itself hashes; the other tests sign in by a hash that costs less. */
class PasswordHashTest {

    private final PasswordEncoder passwords = new PasswordConfiguration().passwordEncoder();

    @Test
    void aHashNamesItsAlgorithmItsMemoryAndItsPasses() {
        assertThat(passwords.encode("correct horse")).startsWith("{argon2}$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String hash = passwords.encode("correct horse");
        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("correct horsf", hash)).isFalse();
        assertThat(passwords.encode("correct horse")).isNotEqualTo(hash);
    }
}
