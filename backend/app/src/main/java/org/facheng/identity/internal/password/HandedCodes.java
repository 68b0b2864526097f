package org.facheng.identity.internal.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.OneTimeCode;
import org.facheng.identity.internal.password.HandedCodeMapper.Stored;
import org.springframework.stereotype.Component;

/** The codes an administrator hands over to members of staff; only their hashes are kept. */
@Component
class HandedCodes {

    /** How long a code may be used. */
    private static final Duration VALID = Duration.ofDays(3);

    private final HandedCodeMapper codes;
    private final Clock clock;

    HandedCodes(HandedCodeMapper codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** A new code in place of any before. */
    String make(User user) {
        String code = OneTimeCode.random();
        codes.store(user.id(), OneTimeCode.hash(code), clock.instant());
        return code;
    }

    void forget(User user) {
        codes.remove(user.id());
    }

    /** A clock set back makes a code from the future, which is no more valid than an old one. */
    boolean matches(User user, String code) {
        Stored stored = codes.find(user.id());
        Instant now = clock.instant();
        return stored != null
                && OneTimeCode.matches(code, stored.codeHash())
                && !stored.madeAt().isAfter(now)
                && stored.madeAt().plus(VALID).isAfter(now);
    }
}
