package org.facheng.procedure.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.Prefilled;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 由谁补正: what is missing of the application in common anyone of several applicants can give for all; a paper of a person only that person, and whom an
 * application is against each says for himself (行政复议法第十四条第一款、第三十条第一款第一项、第三十一条第一款).
 */
@Component
class CorrectionFromAct implements TaskAct {

    private static final String FIELD = "correctionFrom";
    private static final String EACH = "each";

    /** Of the application: what a person signs, and what shows who he is. */
    private static final List<String> PERSONAL = List.of("/submission/signature", "/submission/idCopy");

    private final EachApplicant applicants;
    private final ProposedRefusal refusal;
    private final Deadlines deadlines;
    private final JsonMapper json;
    private final Clock clock;

    CorrectionFromAct(
            EachApplicant applicants, ProposedRefusal refusal, Deadlines deadlines, JsonMapper json, Clock clock) {
        this.applicants = applicants;
        this.refusal = refusal;
        this.deadlines = deadlines;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "review-application";
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        return applicants.apart(file)
                ? Prefilled.in(declared, FIELD, paperOfPersonMissing(file) ? EACH : "any")
                : Unasked.in(declared, FIELD);
    }

    /** Of one it waits to be approved that he is refused: until then nobody says whether the others are accepted. */
    @Override
    public boolean open(CaseFile file, String outcome) {
        return !ProposedRefusal.CONCLUDES.contains(outcome) || !refusal.pending(file);
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean each =
                switch (done.outcome()) {
                    case "CORRECT" -> EACH.equals(done.form().path(FIELD).asString(""));
                    case "CHANGE_RESPONDENT" -> true;
                    default -> false;
                };
        if (each && applicants.apart(file)) {
            deadlines.record(file.id(), EachCorrection.ORDERED, LocalDate.now(clock), null, null);
        }
    }

    private boolean paperOfPersonMissing(CaseFile file) {
        var application = json.readTree(file.form());
        return PERSONAL.stream().anyMatch(paper -> !application.at(paper).asBoolean(true));
    }
}
