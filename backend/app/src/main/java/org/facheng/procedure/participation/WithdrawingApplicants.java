package org.facheng.procedure.participation;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.Unasked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 撤回申请的申请人: of several applicants each withdraws his own application only (行政复议法第四十一条第一项). At the portal a person does it for himself and for those he
 * stands for.
 */
@Component
class WithdrawingApplicants {

    private static final String FIELD = "applicants";

    private final Cases cases;
    private final PendingWithdrawal pending;

    WithdrawingApplicants(Cases cases, PendingWithdrawal pending) {
        this.cases = cases;
        this.pending = pending;
    }

    /** The form with those to choose from where the case has several applicants, and without the question where it has one. */
    JsonNode offer(CaseFile file, User user, JsonNode declared) {
        if (applicants(file).size() < 2) {
            return Unasked.in(declared, FIELD);
        }
        var own = open(file, user);
        var form = (ObjectNode) Choices.in(declared, FIELD + "/items", own, Party::id, PartyChoice.names(own));
        ((ArrayNode) form.path("required")).add(FIELD);
        return form;
    }

    /** Whether nobody else's application is his to withdraw. */
    boolean onlyHimself(CaseFile file, User user) {
        return himself(user, open(file, user));
    }

    static boolean himself(User user, List<Party> withdrawing) {
        return withdrawing.stream().allMatch(party -> user.id().equals(party.userId()));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code applicants_missing} where there are several and none is named, or one he does not stand for */
    List<Party> chosen(CaseFile file, User user, JsonNode form) {
        var own = open(file, user);
        var named = PendingWithdrawal.named(form, FIELD);
        if (applicants(file).size() < 2) {
            return own;
        }
        var chosen = own.stream().filter(party -> named.contains(party.id())).toList();
        if (chosen.isEmpty() || chosen.size() < named.size()) {
            throw Problems.invalid("applicants_missing", "请从列表中选择撤回申请的申请人。", "Say whose application is withdrawn.")
                    .at("/form/" + FIELD, "请从列表中选择", "choose from the list");
        }
        return chosen;
    }

    /** The applicants that the withdrawal being decided, the last one, is of. */
    List<Party> last(CaseFile file) {
        return pending.of(file, FIELD);
    }

    /** Whether the case has applicants that did not withdraw. */
    boolean othersRemain(CaseFile file) {
        return last(file).size() < applicants(file).size();
    }

    /** Staff enter it for anybody. */
    private List<Party> open(CaseFile file, User user) {
        var ties = new PartyTies(cases.parties(file.id()));
        return applicants(file).stream()
                .filter(applicant -> !user.citizen()
                        || ties.actingFor(applicant)
                                .anyMatch(acting -> user.id().equals(acting.userId())))
                .toList();
    }

    private List<Party> applicants(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).toList();
    }
}
