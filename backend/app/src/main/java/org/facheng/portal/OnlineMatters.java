package org.facheng.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.deadline.calendar.Arrivals;
import org.facheng.platform.Problems;
import org.facheng.procedure.filing.TypedForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of the portal as the matter it becomes when it is sent now. Only what the form asks for gets in: a day of posting or that somebody was
 * seen at the counter is not for who files to say.
 */
@Component
class OnlineMatters {

    private final TypedForms typed;
    private final Arrivals arrivals;
    private final Clock clock;

    OnlineMatters(TypedForms typed, Arrivals arrivals, Clock clock) {
        this.typed = typed;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** The day on which what is sent now counts as received. */
    LocalDate arriving() {
        return arrivals.today();
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code form_missing} */
    ObjectNode matter(String procedure, JsonNode sent, LocalDate arrived) {
        if (!(sent instanceof ObjectNode)) {
            throw Problems.invalid("form_missing", "没有收到申请内容，请填写后再提交。", "The form is missing.")
                    .at("/form", "请填写申请内容", "required");
        }
        var matter = (ObjectNode) typed.asked(TypedForms.APPLICATION, procedure, arrived, sent);
        matter.put("procedure", procedure);
        matter.put("channel", "portal");
        matter.put("receivedOn", arrived.toString());
        var today = LocalDate.now(clock);
        if (arrived.isAfter(today)) {
            matter.withObject("/declared").put("postedOn", today.toString());
        }
        return matter;
    }
}
