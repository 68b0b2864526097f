package org.facheng.procedure.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.facheng.audit.Actor;
import org.facheng.audit.JournalEntry;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.ServiceManner;
import org.facheng.identity.Role;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.casework.WhoseAct;
import org.facheng.procedure.definition.ActionDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;

/**
 * Words for the entries of the journal that concern one party.
 *
 * @param own whether what this actor did is told as an act of this side: other parties' accounts are not of it
 */
record PartyWords(
        ProcedureDefinition procedure,
        List<CaseDocument> documents,
        Set<String> partyIds,
        Role side,
        Predicate<Actor> own) {

    Optional<String> words(CaseFile file, JournalEntry entry) {
        return switch (entry.action()) {
            case "case.filed" -> Optional.of(
                    "%s，收件日%s".formatted(procedure.received().zh(), Dates.zh(file.receivedOn())));
            case "case.closed" -> Optional.of("案件办结：%s".formatted(procedure.closing(file.outcome())));
            case "document.issued" -> document(entry).filter(this::toMe).map(d -> "印发《%s》".formatted(d.name()));
            case "document.served" -> document(entry).filter(d -> mine(entry)).map(d -> "以%s方式送达《%s》，送达日期%s"
                    .formatted(manner(entry), d.name(), Dates.zh(LocalDate.parse(detail(entry, "servedOn")))));
            case "document.acknowledged" -> document(entry)
                    .filter(d -> mine(entry))
                    .map(d -> "确认收到《%s》".formatted(d.name()));
            case "access.decided" -> Optional.of("决定查阅、复制的申请").filter(text -> mine(entry));
            default -> act(entry)
                    .filter(this::ofMySide)
                    .filter(action -> ours(entry).orElseGet(() -> own.test(entry.actor())))
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
        return entry.action().startsWith(PublicTimeline.ACT)
                ? procedure.action(entry.action().substring(PublicTimeline.ACT.length()))
                : Optional.empty();
    }

    /** Also where a registrar entered on paper what the party sent. */
    private boolean ofMySide(ActionDefinition action) {
        return action.by().contains(side);
    }

    /** Whether it is an act of this side, where the entry says whose act it is. */
    private Optional<Boolean> ours(JournalEntry entry) {
        return entry.details().get(WhoseAct.OF) instanceof Collection<?> of
                ? Optional.of(of.stream().anyMatch(partyIds::contains))
                : Optional.empty();
    }

    private static String manner(JournalEntry entry) {
        return ServiceManner.of(detail(entry, "manner")).label();
    }

    private static String detail(JournalEntry entry, String name) {
        return entry.details().getOrDefault(name, "").toString();
    }
}
