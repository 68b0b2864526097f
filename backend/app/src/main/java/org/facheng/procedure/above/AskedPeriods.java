package org.facheng.procedure.above;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.PeriodOwners;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever asks for 复查、复核 keeps the own period by it in the linked case of the opinion, and nobody else's: each petitioner decides for himself
 * (信访工作条例第三十五条、第三十六条第一款). A period several share, as one received for them all, is kept once all of them have asked.
 */
@Component
class AskedPeriods {

    private final CaseLinks links;
    private final Cases cases;
    private final Deadlines deadlines;
    private final PeriodOwners owners;
    private final JsonMapper json;

    AskedPeriods(CaseLinks links, Cases cases, Deadlines deadlines, PeriodOwners owners, JsonMapper json) {
        this.links = links;
        this.cases = cases;
        this.deadlines = deadlines;
        this.owners = owners;
        this.json = json;
    }

    /** By this request, in every case it is linked with. */
    void keep(CaseFile request, Above above) {
        var on = askedOn(request);
        links.of(request.id()).stream()
                .filter(opinion -> opinion.procedure().equals(request.procedure()))
                .forEach(opinion -> keep(opinion, request, above, on));
    }

    private void keep(CaseFile opinion, CaseFile request, Above above, LocalDate on) {
        var asked = asked(opinion, request, above);
        // Whoever reads the one may not know of the other, where that is an informer's.
        var proof = "另件提出" + above.words() + "请求" + (request.secret() ? "" : "（%s）".formatted(request.caseNo()));
        deadlines.ofCase(opinion.id()).stream()
                .filter(clock -> clock.key().equals(above.limit()) && clock.metOn() == null)
                .filter(clock -> !clock.startedOn().isAfter(on))
                .filter(clock -> all(opinion, clock, asked))
                .forEach(clock ->
                        deadlines.record(cases.lock(opinion.id()).id(), above.asked(), on, clock.partyId(), proof));
    }

    private boolean all(CaseFile opinion, Deadline clock, Set<String> asked) {
        var names = owners.of(opinion, clock).map(Party::name).toList();
        return !names.isEmpty() && asked.containsAll(names);
    }

    private Set<String> asked(CaseFile opinion, CaseFile request, Above above) {
        return Stream.concat(petitioners(request), names(opinion, above).stream())
                .collect(Collectors.toSet());
    }

    /** Names of those who have asked about this opinion. */
    Set<String> names(CaseFile opinion, Above above) {
        return links.of(opinion.id()).stream()
                .filter(other -> other.procedure().equals(opinion.procedure()))
                .filter(other -> deadlines.fact(other.id(), above.requested()).isPresent())
                .filter(other -> !ofBefore(other, opinion, above))
                .flatMap(this::petitioners)
                .collect(Collectors.toSet());
    }

    /** A request that had its opinion revoked is linked with what is handled anew, and asks nothing about the opinion that comes of it. */
    private boolean ofBefore(CaseFile request, CaseFile opinion, Above above) {
        var on = askedOn(request);
        return deadlines.fact(opinion.id(), HandledAnew.ORDERED).isPresent()
                && (!request.createdAt().isAfter(opinion.createdAt())
                        || deadlines.ofCase(opinion.id()).stream()
                                .filter(clock -> clock.key().equals(above.limit()))
                                .allMatch(clock -> clock.startedOn().isAfter(on)));
    }

    private Stream<String> petitioners(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).map(Party::name);
    }

    private LocalDate askedOn(CaseFile request) {
        var posted = json.readTree(request.form()).at("/declared/postedOn").asString("");
        return posted.isEmpty() ? request.receivedOn() : LocalDate.parse(posted);
    }
}
