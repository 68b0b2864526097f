package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 编制证据清单: nothing that was collected after the papers of the trial were served (行政诉讼法第三十五条), and something at all (第三十四条). */
@Component
class CompileEvidenceAct implements TaskAct {

    private static final List<String> GROUPS = List.of("evidence", "evidenceOfDecision");

    private final CollectedBefore before;

    CompileEvidenceAct(CollectedBefore before) {
        this.before = before;
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
        GROUPS.forEach(group -> before.require(file, done.form(), group));
    }
}
