package org.facheng.procedure.litigation;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.CapacityOnRecord;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.filing.ReviewDesk;
import org.facheng.procedure.matter.MatterReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 共同被告的举证: where the decision upheld the act, only the reconsideration organ proves that the decision is lawful (法释〔2018〕1号第一百三十五条第二款). */
@Component
class EvidenceOfDecision implements TaskAct {

    private final CapacityOnRecord capacity;
    private final Directory directory;
    private final ReviewDesk desk;
    private final JsonMapper json;

    EvidenceOfDecision(CapacityOnRecord capacity, Directory directory, ReviewDesk desk, JsonMapper json) {
        this.capacity = capacity;
        this.directory = directory;
        this.desk = desk;
        this.json = json;
    }

    @Override
    public String form() {
        return "compile-evidence";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code no_evidence_of_decision} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean joint = capacity.joint(file);
        if (joint && done.form().path("evidenceOfDecision").isEmpty() && decidedHere(file)) {
            throw Problems.invalid(
                            "no_evidence_of_decision",
                            "本机关作为复议机关是共同被告，请列出证明复议决定合法的证据（法释〔2018〕1号第一百三十五条第二款）。",
                            "As the reconsideration organ this body has to prove that its decision is lawful.")
                    .at("/form/evidenceOfDecision", "请列出复议程序的证据", "list the evidence of the decision");
        }
    }

    private boolean decidedHere(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(body -> {
                    var sued = SuedAct.of(MatterReader.read(json.readTree(file.form())), desk.context(body));
                    return body.name().equals(sued.reconsidered());
                })
                .orElse(false);
    }
}
