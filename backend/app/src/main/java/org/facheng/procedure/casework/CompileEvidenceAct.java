package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 编制证据清单: nothing that was collected after the papers of the trial were served (行政诉讼法第三十五条), and something at all (第三十四条). */
@Component
class CompileEvidenceAct implements TaskAct {

    /** The papers a trial begins with for this body; the first of them that is on record. */
    private static final List<String> SERVED = List.of("complaint-served", "remand-served", "retrial-ordered");

    private static final List<String> GROUPS = List.of("evidence", "evidenceOfDecision");

    private final Deadlines deadlines;

    CompileEvidenceAct(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "compile-evidence";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (GROUPS.stream().allMatch(group -> done.form().path(group).isEmpty())) {
            throw Problems.invalid("no_evidence", "请至少列出一项证据（第三十四条第一款）。", "List at least one piece of evidence.")
                    .at("/form/evidence", "请列出证据", "list the evidence");
        }
        SERVED.stream()
                .flatMap(fact -> deadlines.fact(file.id(), fact).stream())
                .min(Comparator.naturalOrder())
                .ifPresent(served -> GROUPS.forEach(group -> refuseLater(done, group, served)));
    }

    private static void refuseLater(CompletedTask done, String group, LocalDate served) {
        var items = done.form().path(group);
        for (int i = 0; i < items.size(); i++) {
            if (LocalDate.parse(items.path(i).path("collectedOn").asString()).isAfter(served)) {
                throw Problems.invalid(
                                "collected_after_suit",
                                "第%d项证据在收到起诉状副本或者应诉通知书之日%s以后收集：诉讼中不得自行向原告、第三人和证人收集证据（第三十五条）；需要补充的，申请人民法院准许（第三十六条第二款）。"
                                        .formatted(i + 1, served),
                                "Evidence %d was collected after the papers of the court were served.".formatted(i + 1))
                        .at(
                                "/form/%s/%d/collectedOn".formatted(group, i),
                                "不能晚于收到应诉文书之日",
                                "not after the papers of the court");
            }
        }
    }
}
