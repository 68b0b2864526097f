package org.facheng.identity.internal.registration;

import java.time.Duration;
import org.facheng.identity.internal.session.Throttle;
import org.springframework.stereotype.Component;

/** How often codes may be asked for, whatever for: by one visitor, and for one address. */
@Component
class CodeRequests {

    private final Throttle throttle;

    CodeRequests(Throttle throttle) {
        this.throttle = throttle;
    }

    /** @throws org.facheng.platform.ProblemException 429 {@code too_many_attempts} */
    void count(String email, String visitor) {
        throttle.attempt("codes-asked@" + visitor, 20, Duration.ofHours(1));
        throttle.attempt("code-now:" + email, 1, Duration.ofMinutes(1));
        throttle.attempt("codes:" + email, 5, Duration.ofHours(1));
    }
}
