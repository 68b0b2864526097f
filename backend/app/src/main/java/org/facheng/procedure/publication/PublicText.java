package org.facheng.procedure.publication;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.Ids;
import org.facheng.procedure.CaseKeptSecret;
import org.facheng.procedure.publication.PersonalData.Marked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a decision before the public, or takes it from there. All that goes there has its people veiled, the title too. */
@Component
class PublicText {

    private final PublicationMapper publications;
    private final Proposals proposals;
    private final PersonalData people;
    private final Directory directory;
    private final Clock clock;

    PublicText(
            PublicationMapper publications,
            Proposals proposals,
            PersonalData people,
            Directory directory,
            Clock clock) {
        this.publications = publications;
        this.proposals = proposals;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    void publish(CaseFile file, String text) {
        var decision = proposals.decision(file).orElseThrow();
        var redaction = people.redaction(file, Marked.NOTHING);
        var told = proposals.paper(file).told(file);
        publications.publish(
                file.id(),
                new PublishedDecision(
                        Ids.newId(),
                        decision.number(),
                        redaction.of(file.title()),
                        organ(file),
                        redaction.of(told.respondent()),
                        told.kind(),
                        told.kindName(),
                        told.orders(),
                        decision.issuedOn(),
                        LocalDate.now(clock),
                        text));
    }

    void takeDown(CaseFile file) {
        publications.takeDown(file.id());
    }

    /** What turns out to be an informer's is before nobody any more (信访工作条例第三十条第三款). */
    @EventListener
    void kept(CaseKeptSecret event) {
        publications.takeDown(event.caseId());
    }

    private String organ(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name)
                .orElseThrow();
    }
}
