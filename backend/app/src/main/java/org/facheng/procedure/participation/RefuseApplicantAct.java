package org.facheng.procedure.participation;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 对部分申请人不予受理 (行政复议法第三十条第二款) 或者视为放弃 (第三十一条第二款): each of several has an application of his own (第十四条第一款), which alone ends where it does not meet the
 * conditions, or where he let his period go by without good reason.
 */
@Component
class RefuseApplicantAct implements CaseAct {

    private static final List<String> REVIEWS =
            List.of("userTask_reviewApplication", "userTask_reviewCorrectedApplication");

    private final EachApplicant applicants;
    private final CorrectionPeriods periods;
    private final ProcedureRuntime runtime;

    RefuseApplicantAct(EachApplicant applicants, CorrectionPeriods periods, ProcedureRuntime runtime) {
        this.applicants = applicants;
        this.periods = periods;
        this.runtime = runtime;
    }

    @Override
    public String action() {
        return "refuse-applicant";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var all = applicants.all(file);
        return all.size() > 1 && runtime.standsAt(file.id(), REVIEWS)
                ? PartyChoice.offerAny(declared, ProposedRefusal.APPLICANT, all)
                : Optional.empty();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_party}, {@code not_abandoned} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var party = PartyChoice.chosen(form, ProposedRefusal.APPLICANT, applicants.all(file));
        boolean late = periods.of(file, List.of(party))
                .anyMatch(period -> period.state().equals("missed") && period.metOn() == null);
        if (ProposedRefusal.abandoned(form) && !late) {
            throw Problems.invalid(
                            "not_abandoned",
                            "%s的补正期限没有届满，或者已经补正，不能视为放弃申请（第三十一条第二款）。".formatted(party.name()),
                            "His period is not over, or he has corrected.")
                    .at("/form/kind", "请核对该申请人的补正期限", "see his period for correcting");
        }
    }
}
