package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 核实发出: the limit of the task is over and nothing says that the document left the house within it. Whoever knows states the day of posting, or
 * that there was none: silence alone has no consequence while a posted letter may only not be on record yet (行政复议法第三十条第三款、第三十一条第一款).
 */
@Component
class ConfirmDispatchAct implements TaskAct {

    private static final String SENT = "SENT";

    private final Dispatch dispatch;
    private final Deadlines deadlines;
    private final Clock clock;

    ConfirmDispatchAct(Dispatch dispatch, Deadlines deadlines, Clock clock) {
        this.dispatch = dispatch;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "confirm-dispatch";
    }

    /** @throws ProblemException 422 {@code sent_too_late} or {@code sent_in_time}, whatever was recorded elsewhere meanwhile */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        boolean sent = done.outcome().equals(SENT);
        if (sent) {
            var on = LocalDate.parse(done.form().path("sentOn").asString());
            var proof = done.form().path("proof").asString(null);
            dispatch.record(file, done.document(), on, LocalDate.now(clock), proof);
        }
        boolean owed = deadlines.owed(file.id(), task.limit());
        if (sent && owed) {
            throw Problems.invalid(
                            "sent_too_late",
                            "按登记的发出日期，文书不是在期限内发出的，请选择“没有在期限内发出”。",
                            "It was not sent within the period.")
                    .at("/form/sentOn", "应当在期限的最后一日以前", "on the last day of the period or before");
        }
        if (!sent && !owed) {
            throw Problems.invalid(
                            "sent_in_time",
                            "案卷已经记录文书在期限内发出；记录的日期有误的，先提出更正。",
                            "The file says that it was sent within the period.")
                    .at("/outcome", "请选择“已经在期限内发出”", "it was sent in time");
        }
    }
}
