package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.answer.AnswerMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A review of documents may end after the decision was proposed: what it found unlawful bears on the decision that is issued (行政复议法第五十九条、第六十条). */
@Component
class FoundSince {

    private static final String PROPOSED = "userTask_draftDecision";

    private final AnswerMapper answers;
    private final CircumstancesOfCase circumstances;
    private final JsonMapper json;

    FoundSince(AnswerMapper answers, CircumstancesOfCase circumstances, JsonMapper json) {
        this.answers = answers;
        this.circumstances = circumstances;
        this.json = json;
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code basis_found_unlawful} */
    void refuse(CaseFile file) {
        var stands = circumstances.of(file);
        var overtaken =
                answers.last(file.id(), PROPOSED).map(answer -> Proposal.of(json.readTree(answer.form()))).stream()
                        .flatMap(proposal -> new UnlawfulBasis().examine(proposal, stands))
                        .anyMatch(finding -> !finding.met());
        if (overtaken) {
            throw Problems.conflict(
                    "basis_found_unlawful",
                    "拟定决定意见以后，附带审查认定有关条款不合法，不能照原意见印发：请退回重新拟定，写明被复议的行政行为是否以其为依据（第五十九条、第六十条、第六十四条第一款第三项）。"
                            + "没有“退回重新拟定”的案件，请管理员先升级其流程（./run migrate）。",
                    "A review found clauses unlawful after the decision was proposed: return it, and say whether the act rests on them.");
        }
    }
}
