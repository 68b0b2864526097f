package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.identity.Role;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/**
 * The course of a case as a party reads it: that it was filed and closed, what this party did itself and what was issued to it and served
 * on it. Every sentence is worded here: who works on the case, and what concerns other parties, stays inside.
 */
@Component
public class PublicTimeline {

    static final String ACT = "case.";

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
    List<Event> of(CaseFile file, Set<String> partyIds, Role side) {
        return of(file, partyIds, side, actor -> !actor.role().equals(Role.CITIZEN.name()));
    }

    /**
     * As a citizen reads it: what others did for the same side, or what was entered for it on paper, too; what other parties did, not.
     *
     * @param own whether an account is told of
     */
    public List<Event> ofCitizen(CaseFile file, Set<String> partyIds, Predicate<String> own) {
        return of(file, partyIds, Role.CITIZEN, actor -> own.test(actor.id()));
    }

    private List<Event> of(CaseFile file, Set<String> partyIds, Role side, Predicate<Actor> own) {
        var reader = new PartyWords(
                procedures.byKey(file.procedure(), file.lawVersion()),
                documents.ofCase(file.id()),
                partyIds,
                side,
                own);
        return journal.entries(file.id()).stream()
                .flatMap(
                        entry -> reader
                                .words(file, entry)
                                .map(text -> new Event(entry.seq(), entry.at(), entry.action(), text))
                                .stream())
                .toList();
    }
}
