package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.MessageDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * When something came in from outside: today, or the day the registrar states for a letter, which can't lie before the service of what it
 * answers. What was posted before a period ended is in time (民事诉讼法第八十五条第四款); what follows still runs from its receipt.
 */
@Component
class DayOfReceipt {

    private static final String RECEIVED = "receivedOn";
    private static final String POSTED = "postedOn";

    private final Deadlines deadlines;
    private final Clock clock;

    DayOfReceipt(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Records the facts the message stands for.
     *
     * @param form checked already for the one who acts: only a registrar states days
     * @throws org.facheng.platform.ProblemException 422 {@code receipt_out_of_bounds}
     */
    void record(CaseFile file, ActionDefinition action, MessageDefinition message, JsonNode form) {
        var earliest = answered(file, action);
        var received = day(form, RECEIVED, earliest, LocalDate.now(clock));
        var facts = new ArrayList<NewFact>();
        if (message.posted() != null && form.hasNonNull(POSTED)) {
            facts.add(new NewFact(message.posted(), day(form, POSTED, earliest, received), null, "交邮日期由收件登记人登记"));
        }
        var party = action.about() == null ? null : form.path(action.about()).asString(null);
        if (message.records() != null) {
            facts.add(new NewFact(message.records(), received, party, null));
        }
        deadlines.record(file.id(), facts);
    }

    /** The first day on which what it answers had been served; where no period ran, the day the case came in. */
    private LocalDate answered(CaseFile file, ActionDefinition action) {
        var clockOfAct = action.limit() == null ? null : deadlines.find(file.id(), action.limit());
        return clockOfAct == null || clockOfAct.isEmpty()
                ? file.receivedOn()
                : ofKey(file, clockOfAct.get().key()).stream()
                        .map(Deadline::startedOn)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
    }

    private List<Deadline> ofKey(CaseFile file, String key) {
        return deadlines.ofCase(file.id()).stream()
                .filter(deadline -> deadline.key().equals(key))
                .toList();
    }

    private static LocalDate day(JsonNode form, String field, LocalDate from, LocalDate to) {
        if (!form.hasNonNull(field)) {
            return to;
        }
        var day = LocalDate.parse(form.path(field).asString());
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Problems.invalid(
                            "receipt_out_of_bounds",
                            "日期应当在%s至%s之间：不早于所答复的文书送达之日，不晚于今天和收到之日。".formatted(from, to),
                            "The day must lie between %s and %s.".formatted(from, to))
                    .at("/form/" + field, "应当在%s至%s之间".formatted(from, to), "between %s and %s".formatted(from, to));
        }
        return day;
    }
}
