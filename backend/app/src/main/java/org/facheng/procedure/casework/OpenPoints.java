package org.facheng.procedure.casework;

import org.facheng.deadline.policy.Policies;
import org.springframework.stereotype.Component;

/** How this body reads a point the law leaves open, for a document that has to say so. */
@Component
class OpenPoints {

    private final Policies policies;

    OpenPoints(Policies policies) {
        this.policies = policies;
    }

    /** @param reading {@code POLICY=OPTION} */
    boolean holds(String reading) {
        int sign = reading.indexOf('=');
        var policy = reading.substring(0, sign);
        return policies.all().stream()
                .anyMatch(applied ->
                        applied.policy().equals(policy) && applied.option().equals(reading.substring(sign + 1)));
    }
}
