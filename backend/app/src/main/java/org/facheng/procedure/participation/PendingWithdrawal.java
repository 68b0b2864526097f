package org.facheng.procedure.participation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 待决定的撤回, the last one: whose it is. An earlier version did not ask that of several applicants; then it is of those whom the citizen who wrote it
 * is or acts for by authority, and nobody's that is known where staff entered it.
 */
@Component
public class PendingWithdrawal {

    private static final String ACT = "withdraw";

    private final Cases cases;
    private final AnswerMapper answers;
    private final Directory directory;
    private final JsonMapper json;

    PendingWithdrawal(Cases cases, AnswerMapper answers, Directory directory, JsonMapper json) {
        this.cases = cases;
        this.answers = answers;
        this.directory = directory;
        this.json = json;
    }

    /** @param field of the form that names them */
    public List<Party> of(CaseFile file, String field) {
        var parties = cases.parties(file.id());
        var applicants = parties.stream().filter(Party::applicant).toList();
        var last = last(file);
        var named = last.map(one -> named(json.readTree(one.form()), field)).orElse(Set.of());
        if (!named.isEmpty()) {
            return applicants.stream()
                    .filter(party -> named.contains(party.id()))
                    .toList();
        }
        return applicants.size() < 2 || last.isEmpty()
                ? applicants
                : certainly(new PartyTies(parties), applicants, last.get().by());
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code withdrawing_unknown} */
    public static void requireKnown(List<Party> withdrawing) {
        if (withdrawing.isEmpty()) {
            throw Problems.invalid(
                    "withdrawing_unknown",
                    "这次撤回登记时没有写明是谁撤回：请先按没有撤回继续办理，再登记一次撤回，写明是谁撤回。",
                    "It was not said who withdraws: go on, and enter it again with the names.");
        }
    }

    private Optional<Answer> last(CaseFile file) {
        return answers.last(file.id(), ACT);
    }

    private List<Party> certainly(PartyTies ties, List<Party> applicants, String username) {
        var author = directory.userByName(username).filter(User::citizen);
        return applicants.stream()
                .filter(party -> author.isPresent()
                        && ties.actingFor(party)
                                .filter(acting -> !acting.role().equals("representative"))
                                .anyMatch(acting -> author.get().id().equals(acting.userId())))
                .toList();
    }

    static Set<String> named(JsonNode form, String field) {
        var named = new HashSet<String>();
        form.path(field).forEach(id -> named.add(id.asString("")));
        return named;
    }
}
