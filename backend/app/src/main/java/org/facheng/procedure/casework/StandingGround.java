package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.Party;
import org.facheng.deadline.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A ground of suspension that stands.
 *
 * @param id place of its record among the answers of the case, and whom it is about
 * @param about the applicant it is about; null: the only one, or none
 * @param main whether the case was suspended for it
 */
record StandingGround(String id, Ground ground, LocalDate from, @Nullable Party about, boolean main) {

    private static final String OF_PARTY = "suspended-for-party";

    /** For a reason of the applicant, which ripens into the termination (行政复议法第四十一条第五项). */
    boolean ofParty() {
        return ofParty(ground);
    }

    static boolean ofParty(Ground ground) {
        return OF_PARTY.equals(ground.records());
    }

    /** Whether it is about this applicant: the only one where it names none. */
    boolean concerns(String applicant) {
        return about == null || about.id().equals(applicant);
    }

    /** Who has died is not incapable any more: of these reasons an applicant has one, the last. */
    boolean givesWayTo(StandingGround later) {
        return ofParty()
                && later.ofParty()
                && (about == null
                        ? later.about() == null
                        : later.about() != null && concerns(later.about().id()));
    }

    /** @param party id, or null for the only applicant */
    boolean reasonOf(@Nullable String party) {
        return ofParty() && (party == null ? about == null : about != null && concerns(party));
    }

    String title() {
        return about == null
                ? "%s（自%s）".formatted(ground.name().zh(), from)
                : "%s：%s（自%s）".formatted(ground.name().zh(), about.name(), from);
    }

    /** All but one that the case was suspended for: those have to end before it is taken up again. */
    static List<StandingGround> beside(List<StandingGround> all) {
        var main = all.stream().filter(StandingGround::main).findFirst();
        return all.stream().filter(one -> !main.equals(Optional.of(one))).toList();
    }
}
