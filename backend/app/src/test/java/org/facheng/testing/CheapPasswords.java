package org.facheng.testing;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The same hash with hardly any memory: tests sign in some thousand times, and a quarter of their time went into what makes a stolen hash
 * hard to guess. What the product hashes with is held by {@code PasswordHashTest}.
 */
final class CheapPasswords implements BeanPostProcessor {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int KILOBYTES = 64;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder
                ? new DelegatingPasswordEncoder(
                        "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT, LENGTH, 1, KILOBYTES, 1)))
                : bean;
    }
}
