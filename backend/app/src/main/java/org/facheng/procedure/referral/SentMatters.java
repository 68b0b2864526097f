package org.facheng.procedure.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.document.CaseDocument;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;

/** The two cases of a matter that was sent down: that of the body that sent it, and that of the body that has to handle it. */
@Component
class SentMatters {

    static final String PROCEDURE = "petition";
    static final String TRANSFER = "transfer";
    private static final String RECEIVER = "handling-unit";

    private final Cases cases;
    private final CaseLinks links;
    private final Directory directory;

    SentMatters(Cases cases, CaseLinks links, Directory directory) {
        this.cases = cases;
        this.links = links;
        this.directory = directory;
    }

    /** To whom the letter of this case goes now. */
    Optional<Party> receiver(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(RECEIVER))
                .reduce((earlier, later) -> later);
    }

    /** The body of this system that has to handle it; empty for one outside, and for one where nobody would have the case. */
    Optional<Unit> bodyBelow(CaseFile file) {
        return receiver(file)
                .flatMap(party -> directory.unitByName(party.name()))
                .map(unit -> directory.unit(unit.bodyId()).orElseThrow())
                .filter(body -> !body.id().equals(body(file)))
                .filter(body -> !directory.staff(Role.HANDLER, body.id()).isEmpty());
    }

    /** The case of the body it was sent to last. */
    Optional<CaseFile> below(CaseFile file) {
        return bodyBelow(file).flatMap(receiving -> linked(file)
                .filter(other -> other.createdAt().isAfter(file.createdAt()))
                .filter(other -> TRANSFER.equals(other.channel()) && body(other).equals(receiving.id()))
                .max(Comparator.comparing(CaseFile::createdAt)));
    }

    /** The open case of the body that sent it here. */
    Optional<CaseFile> above(CaseFile file) {
        return linked(file)
                .filter(CaseFile::open)
                .filter(other -> below(other).map(CaseFile::id).equals(Optional.of(file.id())))
                .findFirst();
    }

    /** The day the letter reached it, from which its clocks run; empty where it has not yet. */
    Optional<LocalDate> receivedOn(CaseFile file, CaseDocument letter) {
        var receiver = receiver(file).orElseThrow().id();
        return letter.services().stream()
                .filter(service -> service.partyId().equals(receiver) && service.servedOn() != null)
                .map(CaseDocument.Service::servedOn)
                .findFirst();
    }

    /** The cases other bodies have or had of the matter: whoever sent it, and all to whom it was sent. */
    List<CaseFile> elsewhere(CaseFile file) {
        return linked(file).filter(other -> !body(other).equals(body(file))).toList();
    }

    String body(CaseFile file) {
        return directory.unit(file.handlingUnitId()).orElseThrow().bodyId();
    }

    private Stream<CaseFile> linked(CaseFile file) {
        return links.of(file.id()).stream()
                .filter(other ->
                        other.procedure().equals(PROCEDURE) && file.procedure().equals(PROCEDURE));
    }
}
