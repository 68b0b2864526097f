package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the parties of a case, chosen in a form: two of one name are two. */
@Component
public class PartyChoice {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Cases cases;

    PartyChoice(Cases cases) {
        this.cases = cases;
    }

    public List<Party> of(CaseFile file, String... roles) {
        return cases.parties(file.id()).stream()
                .filter(party -> List.of(roles).contains(party.role()))
                .toList();
    }

    /** The respondents an act can be about now. */
    public List<Party> respondents(CaseFile file, Predicate<Party> which) {
        return of(file, "respondent").stream().filter(which).toList();
    }

    /** The form with these parties to choose from; empty where there is none, and the act has nothing to do. */
    public static Optional<JsonNode> offerAny(JsonNode declared, String field, List<Party> parties) {
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, field, parties, Party::id, names(parties)));
    }

    /** The form with these parties to choose from. */
    public static JsonNode offer(JsonNode declared, String field, List<Party> parties) {
        return Choices.in(
                declared, field, parties, Party::id, Choices.apart(parties, PartyChoice::named, PartyChoice::placed));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party} */
    public static Party chosen(JsonNode form, String field, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.id().equals(form.path(field).asString("")))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("unknown_party", "本案没有这一当事人，请从列表中选择。", "No such party.")
                        .at("/form/" + field, "请从列表中选择", "choose from the list"));
    }

    /** Names of parties of one role; of two of one name with where they live. */
    public static Function<Party, String> names(List<Party> parties) {
        return Choices.apart(parties, Party::name, PartyChoice::placed);
    }

    private static String placed(Party party) {
        return JSON.readTree(party.details()).path("address").asString("");
    }

    private static String named(Party party) {
        return PartyRoles.nameOf(party.role()) + " " + party.name();
    }
}
