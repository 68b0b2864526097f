package org.facheng.procedure.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Basis;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * An objection has five working days (信访工作条例第二十三条第三款). What comes later is taken back only where both bodies agree, which is a rule of the house;
 * then that is what is recorded.
 */
@Component
class LateObjection implements TaskAct {

    private static final String LIMIT = "receiver-objection";
    private static final String CONSENT = "consent";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Deadlines deadlines;
    private final Journal journal;

    LateObjection(Deadlines deadlines, Journal journal) {
        this.deadlines = deadlines;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "decide-objection";
    }

    /** Whether both agreed is asked only where the objection came late. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        if (late(file).isPresent()) {
            return declared;
        }
        return Unasked.in(declared, CONSENT);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code objection_late}, {@code objection_in_time} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean consent = !done.form().path(CONSENT).asString("").isBlank();
        var late = late(file);
        if (late.isPresent() && done.outcome().equals("JUSTIFIED") && !consent) {
            throw Problems.invalid(
                            "objection_late",
                            "提出异议的最后一日是%s（第二十三条第三款），该异议逾期，不核实为成立，仍由承办机关办理；双方协商同意收回的（内部规则），请写明协商的情况。"
                                    .formatted(DAY.format(late.get())),
                            "The last day to object was %s. It goes back only by consent.".formatted(late.get()))
                    .at("/form/" + CONSENT, "请写明协商同意收回的情况", "say how both agreed");
        }
        if (consent && (late.isEmpty() || !done.outcome().equals("JUSTIFIED"))) {
            throw Problems.invalid(
                            "objection_in_time",
                            "只有逾期的异议经协商同意收回时，才写明协商的情况。",
                            "Only a late objection is settled by consent.")
                    .at("/form/" + CONSENT, "不应当填写", "not to be filled in");
        }
        if (consent) {
            var how = done.form().path(CONSENT).asString();
            journal.append(Act.of(file.id(), done.by().actor(), "case.taken-back", "承办机关的异议逾期，经协商同意收回：" + how)
                    .on(Basis.INTERNAL));
        }
    }

    /** The last day, where the objection came after it. */
    private Optional<LocalDate> late(CaseFile file) {
        return deadlines
                .find(file.id(), LIMIT)
                .filter(clock -> "missed".equals(clock.state()))
                .map(Deadline::due);
    }
}
