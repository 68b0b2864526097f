package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.hearing.HearingBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Records what an outcome of a task stands for: its fact, as of today or of the day the form names, the track it chooses, the limit it extends, the
 * parties it changes, the hearing it appoints and the document that is its record. */
@Component
class OutcomeFacts {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final PartyChanges parties;
    private final Extensions extensions;
    private final StopEffects stops;
    private final TimeLimits limits;
    private final CaseDocuments documents;
    private final Cases cases;
    private final HearingBook hearings;
    private final Clock clock;

    OutcomeFacts(
            Procedures procedures,
            Deadlines deadlines,
            PartyChanges parties,
            Extensions extensions,
            StopEffects stops,
            TimeLimits limits,
            CaseDocuments documents,
            Cases cases,
            HearingBook hearings,
            Clock clock) {
        this.procedures = procedures;
        this.limits = limits;
        this.documents = documents;
        this.parties = parties;
        this.extensions = extensions;
        this.stops = stops;
        this.deadlines = deadlines;
        this.cases = cases;
        this.hearings = hearings;
        this.clock = clock;
    }

    void record(CaseFile file, OutcomeDefinition outcome, CompletedTask done) {
        parties.apply(file, outcome.parties());
        if (outcome.track() != null) {
            cases.setTrack(file.id(), outcome.track());
        }
        extensions.extend(file, outcome.extension(), outcome.name(), done.form(), done.by());
        if (outcome.asOfLimit() != null) {
            deadlines.expire(file.id(), outcome.asOfLimit(), outcome.records());
        } else if (outcome.records() != null) {
            deadlines.record(
                    file.id(),
                    outcome.records(),
                    day(file, outcome.on(), outcome.records(), done.form()),
                    done.partyId(),
                    null);
        }
        outcome.states().forEach((field, stated) -> state(file, field, stated, done));
        if (outcome.issues() != null) {
            documents.record(file, outcome.issues());
        }
        stops.apply(file, outcome.stop(), outcome.name(), done.by());
        if (outcome.hearing() != null) {
            hearings.apply(file, outcome.hearing(), done.form());
        }
    }

    /** What a field of the form states beside the fact of the outcome, with the period it fixes. */
    private void state(CaseFile file, String field, OutcomeDefinition.Stated stated, CompletedTask done) {
        var value = done.form().path(field);
        if (value.isMissingNode() || value.isNull() || value.isBoolean() && !value.booleanValue()) {
            return;
        }
        var period = stated.length() == null
                ? null
                : new Deadlines.FixedPeriod(
                        done.form().path(stated.length()).asInt(),
                        done.form().path(stated.unit()).asString());
        deadlines.record(
                file.id(),
                List.of(new Deadlines.NewFact(
                        stated.fact(),
                        day(file, stated.on(), stated.fact(), done.form()),
                        done.partyId(),
                        null,
                        period)));
    }

    /**
     * Today, or the day that this field of the form names.
     *
     * @param fact what it is the day of; an appointment lies ahead
     * @throws org.facheng.platform.ProblemException 422 for a day in the future or before receipt
     */
    LocalDate day(CaseFile file, String on, String fact, JsonNode form) {
        if (on == null || !form.hasNonNull(on)) {
            return LocalDate.now(clock);
        }
        var day = LocalDate.parse(form.path(on).asString());
        if (day.isAfter(LocalDate.now(clock)) && !limits.appointment(file.procedure(), fact)) {
            throw Problems.invalid("date_in_future", "日期不能晚于今天。", "The day can't lie in the future.")
                    .at("/form/" + on, "不能晚于今天", "not after today");
        }
        if (day.isBefore(file.receivedOn()) && !statedAtFiling(file, fact)) {
            throw Problems.invalid(
                            "date_before_receipt",
                            "日期不能早于收件日%s。".formatted(file.receivedOn()),
                            "The day can't lie before receipt.")
                    .at("/form/" + on, "不能早于收件日", "not before receipt");
        }
        return day;
    }

    /** What an application states lies before it. */
    private boolean statedAtFiling(CaseFile file, String fact) {
        return procedures.byKey(file.procedure(), file.lawVersion()).filing().contains(fact);
    }
}
