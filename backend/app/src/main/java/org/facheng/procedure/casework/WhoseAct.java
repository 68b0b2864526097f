package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.procedure.definition.ActionDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Whose act an act at a case is, where that does not go without saying: of the party staff entered it for, or of a third party that did it itself
 * and is a citizen as the applicants are.
 */
@Component
public class WhoseAct {

    /** Detail of an entry of the journal: ids of those whose act it is. */
    public static final String OF = "of";

    private final Cases cases;

    WhoseAct(Cases cases) {
        this.cases = cases;
    }

    Optional<Party> of(CaseFile file, ActionDefinition action, User user, JsonNode form) {
        var ties = ties(file);
        return user.citizen()
                ? ties.parties().stream()
                        .filter(party -> user.id().equals(party.userId()))
                        .filter(party -> !ties.applying(party))
                        .filter(party -> ties.parties().stream()
                                .noneMatch(other -> user.id().equals(other.userId()) && ties.applying(other)))
                        .findFirst()
                : ties.parties().stream()
                        .filter(party -> action.of() != null
                                && party.id().equals(form.path(action.of()).asString("")))
                        .findFirst();
    }

    /** For example （第三人某公司）. */
    static String words(Party party) {
        return "（%s%s）".formatted(PartyRoles.nameOf(party.role()), party.name());
    }

    /** What an applicant does is told to all applicants, what an agent does to those he acts for. */
    Map<String, Object> details(CaseFile file, Party party) {
        var ties = ties(file);
        var sides = ties.applying(party)
                ? ties.parties().stream().filter(Party::applicant)
                : ties.principals(party).stream();
        return Map.of(
                OF,
                List.copyOf(Stream.concat(Stream.of(party), sides)
                        .map(Party::id)
                        .distinct()
                        .toList()));
    }

    private PartyTies ties(CaseFile file) {
        return new PartyTies(cases.parties(file.id()));
    }
}
