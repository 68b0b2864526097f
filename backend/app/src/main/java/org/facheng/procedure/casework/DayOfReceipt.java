package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.MessageDefinition;
import org.jspecify.annotations.Nullable;
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
    private static final String ANSWERED = "不早于所答复的文书送达之日，不晚于今天和收到之日";

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
     * @param party whose it is, or null
     * @throws org.facheng.platform.ProblemException 422 {@code receipt_out_of_bounds}
     */
    void record(
            CaseFile file, ActionDefinition action, MessageDefinition message, JsonNode form, @Nullable String party) {
        var earliest = answered(file, action, party);
        var received = StatedDay.of(form, RECEIVED, earliest, LocalDate.now(clock), ANSWERED);
        var facts = new ArrayList<NewFact>();
        if (message.posted() != null && form.hasNonNull(POSTED)) {
            facts.add(new NewFact(
                    message.posted(), StatedDay.of(form, POSTED, earliest, received, ANSWERED), party, "交邮日期由收件登记人登记"));
        }
        if (message.records() != null) {
            facts.add(new NewFact(message.records(), received, party, null));
        }
        deadlines.record(file.id(), facts);
    }

    /** The first day on which what it answers had been served on the party; where no period ran, the day the case came in. */
    private LocalDate answered(CaseFile file, ActionDefinition action, @Nullable String party) {
        return action.limit() == null
                ? file.receivedOn()
                : deadlines
                        .find(file.id(), action.limit(), party)
                        .flatMap(meant -> deadlines.ofCase(file.id()).stream()
                                .filter(other -> other.key().equals(meant.key()))
                                .filter(other ->
                                        party == null || other.partyId() == null || party.equals(other.partyId()))
                                .map(Deadline::startedOn)
                                .min(LocalDate::compareTo))
                        .orElse(file.receivedOn());
    }
}
