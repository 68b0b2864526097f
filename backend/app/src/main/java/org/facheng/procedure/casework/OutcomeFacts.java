package org.facheng.procedure.casework;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.hearing.HearingBook;
import org.springframework.stereotype.Component;

/** Records what an outcome of a task stands for: its fact, as of today or of the day the form names, the track it chooses, the limit it extends, the
 * parties it changes, the hearing it appoints and the document that is its record. */
@Component
class OutcomeFacts {

    private final Deadlines deadlines;
    private final PartyChanges parties;
    private final Extensions extensions;
    private final StopEffects stops;
    private final FactDays days;
    private final CaseDocuments documents;
    private final Cases cases;
    private final HearingBook hearings;

    OutcomeFacts(
            Deadlines deadlines,
            PartyChanges parties,
            Extensions extensions,
            StopEffects stops,
            FactDays days,
            CaseDocuments documents,
            Cases cases,
            HearingBook hearings) {
        this.days = days;
        this.documents = documents;
        this.parties = parties;
        this.extensions = extensions;
        this.stops = stops;
        this.deadlines = deadlines;
        this.cases = cases;
        this.hearings = hearings;
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
                    days.of(file, outcome.on(), outcome.records(), done.form()),
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
                        days.of(file, stated.on(), stated.fact(), done.form()),
                        done.partyId(),
                        null,
                        period)));
    }
}
