package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.document.CaseDocument;
import org.facheng.document.DocumentServed;
import org.facheng.document.Documents;
import org.facheng.document.Drafts;
import org.facheng.identity.Directory;
import org.facheng.procedure.definition.DocumentDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The documents of a case as its procedure declares them: who receives them, which fact their issue and their service stand for. */
@Component
class CaseDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Procedures procedures;
    private final Documents documents;
    private final Drafts drafts;
    private final DocumentFields fields;
    private final Addressees addressees;
    private final Dispatch dispatch;
    private final BeingServed being;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;

    CaseDocuments(
            Procedures procedures,
            Documents documents,
            Drafts drafts,
            DocumentFields fields,
            Addressees addressees,
            Dispatch dispatch,
            BeingServed being,
            Cases cases,
            Deadlines deadlines,
            Directory directory,
            Clock clock) {
        this.procedures = procedures;
        this.documents = documents;
        this.drafts = drafts;
        this.fields = fields;
        this.addressees = addressees;
        this.dispatch = dispatch;
        this.being = being;
        this.cases = cases;
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    void draft(CaseFile file, String key) {
        var declared = declared(file, key);
        drafts.draft(file.id(), kind(file, declared), fields.of(file, declared));
    }

    void issue(CaseFile file, String key) {
        var declared = declared(file, key);
        var today = LocalDate.now(clock);
        var receivers = addressees.of(file, declared).stream().map(Party::id).toList();
        var given = fields.of(file, declared);
        if (declared.again()) {
            drafts.draft(file.id(), kind(file, declared), given);
        }
        var issued = documents.issue(file.id(), kind(file, declared), given, today, receivers);
        if (declared.issued() != null) {
            deadlines.record(file.id(), declared.issued(), today, answered(file, declared), issued.number());
        }
        String party = declared.answers() == null || receivers.isEmpty() ? null : receivers.get(0);
        declared.records().forEach((field, recorded) -> {
            var value = given.get(field);
            if (value != null && !value.equals(false)) {
                deadlines.record(
                        file.id(),
                        List.of(new Deadlines.NewFact(
                                recorded.fact(), today, party, issued.number(), period(recorded, given))));
            }
        });
    }

    /** Whose letter it answers: its issue says nothing of another one; or null. */
    private String answered(CaseFile file, DocumentDefinition declared) {
        return declared.answers() == null
                ? null
                : addressees.sender(file, declared.answers()).map(Party::id).orElse(null);
    }

    /** The period the document fixes; null where it leaves that to the law. */
    private static Deadlines.FixedPeriod period(DocumentDefinition.Recorded recorded, Map<String, Object> given) {
        var length = recorded.length() == null ? null : given.get(recorded.length());
        return length == null
                ? null
                : new Deadlines.FixedPeriod(
                        Integer.parseInt(length.toString()),
                        given.get(recorded.unit()).toString());
    }

    /** Makes the record of what was just done; of a decision made on a draft, its last version with the decision in it. */
    void record(CaseFile file, String key) {
        var declared = declared(file, key);
        if (!declared.to().isEmpty()) {
            sendTo(file, declared);
            return;
        }
        var kind = kind(file, declared);
        var given = fields.of(file, declared);
        var today = LocalDate.now(clock);
        if (drafts.current(file.id(), key).isPresent()) {
            drafts.draft(file.id(), kind, given);
            documents.issue(file.id(), kind, given, today, List.of());
        } else {
            documents.record(file.id(), kind, given, today);
        }
    }

    /** A letter; where nobody is in the case to whom it would go, there is none. */
    private void sendTo(CaseFile file, DocumentDefinition declared) {
        if (cases.parties(file.id()).stream().anyMatch(party -> declared.to().contains(party.role()))) {
            draft(file, declared.key());
            issue(file, declared.key());
        }
    }

    /** What is made when a case is closed. */
    void close(CaseFile file) {
        procedures.byKey(file.procedure(), file.lawVersion()).documents().values().stream()
                .filter(DocumentDefinition::closing)
                .forEach(document -> issue(file, document.key()));
    }

    /**
     * Electronic service counts from the day the document reaches the party's system: with consent only (行政复议法第八十八条，民事诉讼法第八十七条至第九十五条).
     * A document that was never issued here, as in an imported case, is served on nobody.
     */
    List<String> serveElectronically(CaseFile file, String key) {
        var issued = documents.latest(file.id(), key).filter(CaseDocument::issued);
        if (issued.isEmpty()) {
            return List.of();
        }
        var document = issued.get();
        var moment = MOMENT.format(clock.instant().atZone(ZoneId.of("Asia/Shanghai")));
        var parties = cases.everParties(file.id());
        var basis = procedures
                .byKey(file.procedure(), file.lawVersion())
                .serviceTask()
                .basis()
                .toString();
        for (var service : open(document)) {
            var party = parties.stream()
                    .filter(p -> p.id().equals(service.partyId()))
                    .findFirst()
                    .orElseThrow();
            if (party.electronicService()) {
                documents.serve(
                        document.id(),
                        party.id(),
                        "electronic",
                        LocalDate.now(clock),
                        "于" + moment + "到达受送达人的电子送达系统",
                        basis);
            }
        }
        return open(documents.latest(file.id(), key).orElseThrow()).stream()
                .map(CaseDocument.Service::partyId)
                .toList();
    }

    void concludeService(CaseFile file, String key, List<String> partyIds) {
        if (!being.reached(partyIds, file.id(), key)) {
            throw new IllegalStateException("Not served on every party yet: " + key);
        }
    }

    /** The day of service is a fact that may start a clock; what was served on everybody has been sent. */
    @EventListener
    void served(DocumentServed event) {
        var file = cases.byId(event.caseId());
        var declared = declared(file, event.document());
        documents.ofCase(file.id()).stream()
                .filter(document -> document.id().equals(event.documentId())
                        && open(document).isEmpty())
                .forEach(document -> dispatch.served(file, document, event.servedOn(), event.proof()));
        if (declared.served() != null) {
            deadlines.record(file.id(), declared.served(), event.servedOn(), event.partyId(), event.proof());
        }
    }

    private static List<CaseDocument.Service> open(CaseDocument document) {
        return document.services().stream()
                .filter(service -> service.servedOn() == null)
                .toList();
    }

    private DocumentDefinition declared(CaseFile file, String key) {
        return procedures.byKey(file.procedure(), file.lawVersion()).document(key);
    }

    private Documents.Kind kind(CaseFile file, DocumentDefinition declared) {
        return new Documents.Kind(
                procedures.byKey(file.procedure(), file.lawVersion()).folder(),
                declared.key(),
                declared.name().zh(),
                declared.template(),
                declared.number() == null ? null : directory.marked(declared.number(), file.handlingUnitId()));
    }
}
