package org.facheng.procedure.admissibility.matter;

import java.util.List;

/** The papers that came with the application. Null: not among them, or nobody said. */
public record Submission(
        Boolean signature,
        Boolean seal,
        Boolean idCopy,
        Boolean deliveryAddressConfirmed,
        Integer copies,
        PowerOfAttorney powerOfAttorney,
        Boolean representativeLetter,
        Boolean realNameVerified,
        Boolean anonymous) {

    static final Submission NOTHING = new Submission(null, null, null, null, null, null, null, null, null);

    /**
     * An authority 授权委托书.
     *
     * @param missing what it lacks: period, scope, matter, identity …
     */
    public record PowerOfAttorney(Boolean complete, Integer agents, List<String> missing) {

        public PowerOfAttorney {
            missing = Lists.orEmpty(missing);
        }
    }
}
