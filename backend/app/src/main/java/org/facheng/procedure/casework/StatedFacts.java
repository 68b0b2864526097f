package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.OutcomeDefinition.Stated;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Records what the fields of a form state beside the fact of the outcome or act, with the period they fix. */
@Component
class StatedFacts {

    private final Deadlines deadlines;
    private final FactDays days;

    StatedFacts(Deadlines deadlines, FactDays days) {
        this.deadlines = deadlines;
        this.days = days;
    }

    /**
     * @param partyId the party they concern, or null
     * @throws org.facheng.platform.ProblemException 422 for a day that can't be, or a period that ends before it begins
     */
    void record(CaseFile file, List<Stated> states, JsonNode form, String partyId) {
        states.forEach(stated -> {
            var value = form.path(stated.field());
            if (value.isMissingNode() || value.isNull() || value.isBoolean() && !value.booleanValue()) {
                return;
            }
            if (!stated.values().isEmpty() && !stated.values().contains(value.asString(""))) {
                return;
            }
            if (stated.without() != null && form.hasNonNull(stated.without())) {
                return;
            }
            var on = days.of(file, stated.on(), stated.fact(), form);
            var by = stated.by() == null ? null : form.path(stated.by()).asString(null);
            var fact = new Deadlines.NewFact(stated.fact(), on, partyId, by, period(stated, on, form));
            deadlines.record(file.id(), List.of(fact));
        });
    }

    private static FixedPeriod period(Stated stated, LocalDate on, JsonNode form) {
        if (stated.until() != null && form.hasNonNull(stated.until())) {
            return until(
                    stated.until(),
                    on,
                    LocalDate.parse(form.path(stated.until()).asString()));
        }
        return stated.length() == null || !form.hasNonNull(stated.length())
                ? null
                : new FixedPeriod(
                        form.path(stated.length()).asInt(),
                        form.path(stated.unit()).asString());
    }

    /** A period that ends on a date that is named ends on it, also where the day it is counted from is corrected. */
    static FixedPeriod until(String field, LocalDate on, LocalDate last) {
        if (!last.isAfter(on)) {
            throw Problems.invalid(
                            "period_ends_before",
                            "期限的最后一日应当晚于起算日%s。".formatted(on),
                            "The period has to end after %s.".formatted(on))
                    .at("/form/" + field, "应当晚于起算日", "not after the first day");
        }
        return FixedPeriod.until(on, last);
    }
}
