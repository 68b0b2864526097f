package org.facheng.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.springframework.stereotype.Component;

/**
 * Whose period a clock is, by name, where the same limit runs for several organs of a case apart; else the words of the limit tell it. Those
 * who apply are named to nobody here: one of them may not know of another.
 */
@Component
class ClockOwners {

    private static final Set<String> ORGANS = Set.of("respondent", "other");

    private final Cases cases;

    ClockOwners(Cases cases) {
        this.cases = cases;
    }

    /**
     * For example 被申请人（某局）.
     *
     * @param ofCase the clocks of its case
     */
    String actor(TimeLimit limit, Deadline deadline, Supplier<List<Deadline>> ofCase) {
        return name(limit, deadline, ofCase)
                .map(name -> "%s（%s）".formatted(limit.actor(), name))
                .orElse(limit.actor());
    }

    /** What a sentence about it begins with: the name and a colon, or nothing. */
    String lead(TimeLimit limit, Deadline deadline, Supplier<List<Deadline>> ofCase) {
        return name(limit, deadline, ofCase).map(name -> name + "：").orElse("");
    }

    private Optional<String> name(TimeLimit limit, Deadline deadline, Supplier<List<Deadline>> ofCase) {
        boolean ours = "body".equals(limit.party());
        boolean apart = ORGANS.contains(limit.party())
                && ofCase.get().stream()
                        .anyMatch(other -> other.key().equals(deadline.key())
                                && other.partyId() != null
                                && !other.partyId().equals(deadline.partyId()));
        return deadline.partyId() != null && (ours || apart)
                ? cases.everParties(deadline.caseId()).stream()
                        .filter(party -> party.id().equals(deadline.partyId()))
                        // Of a period of ours only a duty or a period that was moved is named, not who sent the letter
                        // it is for.
                        .filter(party -> !ours || PartyRoles.nobody(party.role()))
                        .map(Party::name)
                        .findFirst()
                : Optional.empty();
    }
}
