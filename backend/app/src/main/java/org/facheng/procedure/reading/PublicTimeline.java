package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.ServiceManner;
import org.facheng.identity.Role;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/**
 * The course of a case as a party reads it: that it was filed and closed, what this party did itself and what was issued to it and served
 * on it. Every sentence is worded here: who works on the case, and what concerns other parties, stays inside.
 */
@Component
public class PublicTimeline {

    private static final String ACT = "case.";

    /** One act. {@code seq} is its number in the journal. */
    public record Event(int seq, Instant at, String action, String text) {}

    private final Journal journal;
    private final Documents documents;
    private final Procedures procedures;

    PublicTimeline(Journal journal, Documents documents, Procedures procedures) {
        this.journal = journal;
        this.documents = documents;
        this.procedures = procedures;
    }

    /**
     * @param partyIds the parties this person stands for
     * @param side the role in which the person stands for them
     */
    public List<Event> of(CaseFile file, Set<String> partyIds, Role side) {
        return of(file, partyIds, side, null);
    }

    /**
     * As a third party reads it: of what people did, only what this account did. The applicants' side is another party's.
     *
     * @param username the account; null for whoever stands on the side itself
     */
    public List<Event> of(CaseFile file, Set<String> partyIds, Role side, String username) {
        var reader = new Reader(
                procedures.byKey(file.procedure(), file.lawVersion()),
                documents.ofCase(file.id()),
                partyIds,
                side,
                username);
        return journal.entries(file.id()).stream()
                .flatMap(
                        entry -> reader
                                .words(file, entry)
                                .map(text -> new Event(entry.seq(), entry.at(), entry.action(), text))
                                .stream())
                .toList();
    }

    private record Reader(
            ProcedureDefinition procedure,
            List<CaseDocument> documents,
            Set<String> partyIds,
            Role side,
            String username) {

        Optional<String> words(CaseFile file, JournalEntry entry) {
            return switch (entry.action()) {
                case "case.filed" -> Optional.of("收到申请，收件日%s".formatted(file.receivedOn()));
                case "case.closed" -> Optional.of("案件办结：%s".formatted(procedure.closing(file.outcome())));
                case "document.issued" -> document(entry).filter(this::toMe).map(d -> "印发《%s》".formatted(d.name()));
                case "document.served" -> document(entry)
                        .filter(d -> mine(entry))
                        .map(d -> "以%s方式送达《%s》，送达日期%s".formatted(manner(entry), d.name(), detail(entry, "servedOn")));
                case "document.acknowledged" -> document(entry)
                        .filter(d -> mine(entry))
                        .map(d -> "确认收到《%s》".formatted(d.name()));
                case "access.decided" -> Optional.of("决定查阅、复制的申请").filter(text -> mine(entry));
                default -> act(entry)
                        .filter(this::ofMySide)
                        .filter(action -> username == null
                                || username.equals(entry.actor().id()))
                        .map(action -> action.name().zh());
            };
        }

        private Optional<CaseDocument> document(JournalEntry entry) {
            return documents.stream()
                    .filter(d -> d.id().equals(detail(entry, "documentId")))
                    .findFirst();
        }

        private boolean toMe(CaseDocument document) {
            return document.services().stream().anyMatch(service -> partyIds.contains(service.partyId()));
        }

        private boolean mine(JournalEntry entry) {
            return partyIds.contains(detail(entry, "partyId"));
        }

        private Optional<ActionDefinition> act(JournalEntry entry) {
            return entry.action().startsWith(ACT)
                    ? procedure.action(entry.action().substring(ACT.length()))
                    : Optional.empty();
        }

        /** Also where a registrar entered on paper what the party sent. */
        private boolean ofMySide(ActionDefinition action) {
            return action.by().contains(side);
        }

        private static String manner(JournalEntry entry) {
            return ServiceManner.of(detail(entry, "manner")).label();
        }

        private static String detail(JournalEntry entry, String name) {
            return entry.details().getOrDefault(name, "").toString();
        }
    }
}
