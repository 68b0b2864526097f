package org.facheng.procedure.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered for a case, from first contact on.
 *
 * @param accountable who answers for it now
 * @param unbroken whether there was exactly one at every moment
 * @param byConsent whether it passes on only with the consent of who takes it
 */
public record ChainView(Place accountable, boolean unbroken, boolean byConsent, List<Link> links) {

    /** @param person null where it was a citizen at the portal, or where only units are shown */
    public record Place(String unit, @Nullable String person) {}

    /** Who agreed, and on which day. */
    public record Consent(String person, LocalDate on) {}

    /**
     * One entry of the chain.
     *
     * @param kind REGISTERED, ACCOUNTABLE, PROPOSED, DECLINED, FORWARDED, OBJECTED or CLOSED
     * @param what the same in words
     * @param to whom it went to; for FORWARDED and OBJECTED the unit is the destination as it was written down
     * @param until last day of a proposal to be answered
     * @param standing what became of a proposal
     */
    public record Link(
            int seq,
            Instant at,
            LocalDate on,
            String kind,
            String what,
            @Nullable Place from,
            @Nullable Place to,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable Consent consent,
            @Nullable LocalDate until,
            @Nullable String standing) {}

    /**
     * The chain as the petitioner sees it: units, no person and no reason.
     *
     * @param what in words, e.g. 首接登记
     */
    public record UnitStep(LocalDate on, String what, String unit) {}
}
