package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.hearing.HearingBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what an outcome of a task stands for: its fact, as of today or of the day the form names, the track it chooses, the limit it extends, the
 * parties it changes, the hearing it appoints and the document that is its record. */
@Component
class OutcomeFacts {

    private final Deadlines deadlines;
    private final PartyChanges parties;
    private final Extensions extensions;
    private final StopEffects stops;
    private final AboutWhom whom;
    private final FactDays days;
    private final StatedFacts stated;
    private final ListedEntries entries;
    private final CaseDocuments documents;
    private final AddressedPapers papers;
    private final Cases cases;
    private final HearingBook hearings;

    OutcomeFacts(
            Deadlines deadlines,
            PartyChanges parties,
            Extensions extensions,
            StopEffects stops,
            AboutWhom whom,
            FactDays days,
            StatedFacts stated,
            ListedEntries entries,
            CaseDocuments documents,
            AddressedPapers papers,
            Cases cases,
            HearingBook hearings) {
        this.whom = whom;
        this.days = days;
        this.stated = stated;
        this.entries = entries;
        this.documents = documents;
        this.papers = papers;
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
                    about(file, outcome, done),
                    null);
        }
        if (outcome.each() == null) {
            stated.record(file, outcome.states(), done.form(), about(file, outcome, done));
        } else {
            entries.record(file, outcome.each(), outcome.states(), done.form());
        }
        if (outcome.issues() != null) {
            documents.record(file, outcome.issues());
            papers.serve(file, outcome.issues());
        }
        stops.apply(file, outcome.stop(), outcome.name(), done.by());
        if (outcome.hearing() != null) {
            hearings.apply(file, outcome.hearing(), done.form());
        }
    }

    private @Nullable String about(CaseFile file, OutcomeDefinition outcome, CompletedTask done) {
        if (outcome.about() == null) {
            return done.partyId();
        }
        var named = done.form().path(outcome.about()).asString(done.partyId());
        return named == null ? whom.unasked(file, outcome.about()) : named;
    }
}
