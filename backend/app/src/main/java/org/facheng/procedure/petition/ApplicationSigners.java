package org.facheng.procedure.petition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who of several petitioners signs an application for reconsideration: nobody is made an applicant by another's signature, and one application
 * ends nobody else's wait.
 */
@Component
class ApplicationSigners {

    static final String SIGNED_BY = "signedBy";

    private final Cases cases;
    private final AnswerMapper answers;
    private final JsonMapper json;

    ApplicationSigners(Cases cases, AnswerMapper answers, JsonMapper json) {
        this.cases = cases;
        this.answers = answers;
        this.json = json;
    }

    /** Those who have not applied yet and for whom this person may: at the portal everybody for oneself and for whom one stands. */
    List<Party> possible(CaseFile file, User user) {
        return possible(file, user, signed(answersTo(file)));
    }

    private List<Party> possible(CaseFile file, User user, Set<String> signed) {
        var parties = cases.parties(file.id());
        var ties = new PartyTies(parties);
        return parties.stream()
                .filter(party -> party.applicant() && !signed.contains(party.id()))
                .filter(party -> !user.citizen()
                        || ties.actingFor(party).anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }

    /**
     * Those the form names; its answer is on record already.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_party}
     */
    List<Party> chosen(CaseFile file, User user, JsonNode form) {
        var given = answersTo(file);
        var before = signed(given.subList(0, given.size() - 1));
        var ids = ids(form);
        var chosen = possible(file, user, before).stream()
                .filter(party -> ids.contains(party.id()))
                .toList();
        if (chosen.size() != ids.size()) {
            throw Problems.invalid("unknown_party", "只能选择还没有申请的信访人，请从列表中选择。", "Choose of those who have not applied.")
                    .at("/form/" + SIGNED_BY, "请从列表中选择", "choose from the list");
        }
        return chosen;
    }

    /** Whether every petitioner has applied. */
    boolean complete(CaseFile file) {
        var signed = signed(answersTo(file));
        return cases.parties(file.id()).stream()
                .filter(Party::applicant)
                .allMatch(party -> signed.contains(party.id()));
    }

    private List<Answer> answersTo(CaseFile file) {
        return answers.ofCase(file.id()).stream()
                .filter(answer -> answer.key().equals(LeadOverAct.ACTION))
                .toList();
    }

    private Set<String> signed(List<Answer> given) {
        var signed = new HashSet<String>();
        given.forEach(answer -> signed.addAll(ids(json.readTree(answer.form()))));
        return signed;
    }

    private static Set<String> ids(JsonNode form) {
        var ids = new HashSet<String>();
        form.path(SIGNED_BY).forEach(id -> ids.add(id.asString()));
        return ids;
    }
}
