package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Correction;
import org.facheng.deadline.Corrections;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A suspension that is taken back while it lasts still stands in the models. They go on as after a resumption, for the parties were told of it
 * and have to be told that the case goes on; the clocks know of no resumption, because there was no suspension.
 */
@Component
class AnnulledSuspension {

    private static final String RESUME = "resume";

    private final Corrections corrections;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final ProcedureRuntime runtime;
    private final JsonMapper json;
    private final Clock clock;

    AnnulledSuspension(
            Corrections corrections,
            Procedures procedures,
            AnswerMapper answers,
            ProcedureRuntime runtime,
            JsonMapper json,
            Clock clock) {
        this.corrections = corrections;
        this.procedures = procedures;
        this.answers = answers;
        this.runtime = runtime;
        this.json = json;
        this.clock = clock;
    }

    /** Whether what is proposed takes back a suspension that lasts. */
    boolean stands(CaseFile file, Correction proposal) {
        return corrections.stops(file.id()).stream()
                .anyMatch(stop -> stop.id().equals(proposal.stop()) && stop.suspension() && stop.to() == null);
    }

    void end(CaseFile file, Correction proposal, User by) {
        var message = procedures
                .byKey(file.procedure(), file.lawVersion())
                .action(RESUME)
                .orElseThrow()
                .message();
        var form = json.createObjectNode()
                .put("on", LocalDate.now(clock).toString())
                .put("reason", "中止的记录有误，已经撤销：" + proposal.reason());
        answers.insert(new Answer(
                Ids.newId(), file.id(), 0, RESUME, null, null, form.toString(), null, by.username(), clock.instant()));
        runtime.deliver(file.id(), message);
    }
}
