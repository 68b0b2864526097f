package org.facheng.procedure.participation;

import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.PartyChoice;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Before the acceptance, too, each of several applicants names another respondent for himself only (行政复议法第十四条第一款、第三十条第一款第一项): what one of them sent
 * in corrects nobody else's application, unless he is their representative (第十五条第二款).
 */
@Component
class ChangedByEachAct implements TaskAct {

    private static final String FIELD = "agreedApplicants";
    static final String NOTICE = "respondent-change-notice";

    private final EachApplicant applicants;
    private final CorrectedRespondents corrected;
    private final ProposedRefusal refusal;
    private final Documents documents;

    ChangedByEachAct(
            EachApplicant applicants, CorrectedRespondents corrected, ProposedRefusal refusal, Documents documents) {
        this.applicants = applicants;
        this.corrected = corrected;
        this.refusal = refusal;
        this.documents = documents;
    }

    @Override
    public String form() {
        return "review-corrected-application";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        if (!asked(file)) {
            return Unasked.in(declared, FIELD);
        }
        var all = applicants.all(file);
        var form = Choices.in(declared, FIELD + "/items", all, Party::id, PartyChoice.names(all));
        var agreed = ((ObjectNode) form.at("/properties/" + FIELD)).putArray("default");
        corrected.agreeing(file).forEach(party -> agreed.add(party.id()));
        return form;
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return !ProposedRefusal.CONCLUDES.contains(outcome) || !refusal.pending(file);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code respondent_not_agreed} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!"ADMIT".equals(done.outcome()) || !asked(file)) {
            return;
        }
        var agreed =
                done.form().path(FIELD).valueStream().map(id -> id.asString("")).collect(Collectors.toSet());
        var missing = applicants.all(file).stream()
                .filter(party -> !agreed.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Problems.invalid(
                            "respondent_not_agreed",
                            "%s没有同意变更被申请人：每名申请人只能变更自己的申请，其申请仍不符合第三十条第一款第一项，不能一并受理；可以先对其不予受理或者视为放弃，再受理其他申请人的申请。"
                                    .formatted(missing),
                            "Not every applicant names another respondent.")
                    .at("/form/" + FIELD, "请核对每名申请人的答复", "see what each answered");
        }
    }

    private boolean asked(CaseFile file) {
        return applicants.apart(file)
                && documents
                        .latest(file.id(), NOTICE)
                        .filter(CaseDocument::issued)
                        .isPresent();
    }
}
