package org.facheng.procedure.above;

import java.util.stream.Stream;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.procedure.CaseBegun;
import org.facheng.procedure.casework.InformerSecrecy;
import org.facheng.procedure.casework.LinkNotes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A request for 复查、复核 is linked with the case of the opinion the day it comes in, however it comes: its petitioners keep their periods there by it
 * (信访工作条例第三十五条、第三十六条第一款). Neither body reads the other's file by that.
 */
@Component
class LinkedOpinion {

    private final OpinionCase opinions;
    private final AskedPeriods periods;
    private final BodyAbove bodies;
    private final CaseLinks links;
    private final Cases cases;
    private final InformerSecrecy secrecy;
    private final Directory directory;
    private final LinkNotes notes;

    LinkedOpinion(
            OpinionCase opinions,
            AskedPeriods periods,
            BodyAbove bodies,
            CaseLinks links,
            Cases cases,
            InformerSecrecy secrecy,
            Directory directory,
            LinkNotes notes) {
        this.opinions = opinions;
        this.periods = periods;
        this.bodies = bodies;
        this.links = links;
        this.cases = cases;
        this.secrecy = secrecy;
        this.directory = directory;
        this.notes = notes;
    }

    @EventListener
    void begun(CaseBegun event) {
        Stream.of(Above.values())
                .filter(above -> event.facts().contains(above.requested()))
                .forEach(above -> {
                    var request = cases.byId(event.caseId());
                    opinions.of(request, above).ifPresent(opinion -> join(request, opinion, above));
                });
    }

    void join(String requestId, CaseFile opinion, Above above) {
        join(cases.byId(requestId), opinion, above);
    }

    /** Whoever asks the wrong body keeps nothing by it until a person has looked: that is left to the classification. */
    private void join(CaseFile request, CaseFile opinion, Above above) {
        if (links.of(request.id()).stream().noneMatch(other -> other.id().equals(opinion.id()))) {
            links.link(opinion.id(), request.id(), false);
            write(request, opinion, above, "针对%s的%s请求%s".formatted(opinion.caseNo(), above.opinion(), above.words()));
            write(
                    opinion,
                    request,
                    above,
                    "信访人向%s请求%s：%s"
                            .formatted(
                                    directory
                                            .unit(request.handlingUnitId())
                                            .orElseThrow()
                                            .name(),
                                    above.words(),
                                    request.caseNo()));
        }
        secrecy.keepLike(opinion, cases.lock(request.id()));
        if (bodies.received(request, opinion)) {
            periods.keep(request, above);
        }
    }

    private void write(CaseFile file, CaseFile other, Above above, String sentence) {
        notes.write(file, other, Actor.SYSTEM, above.basis(), sentence);
    }
}
