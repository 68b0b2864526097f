package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The timeline of a case: its journal, read as it was written, without what names a case that does not exist for the reader. */
@Component
class CaseTimeline {

    /**
     * One entry.
     *
     * @param actor null where a party reads what the body did
     * @param actorName the person's name; null for the system
     * @param role the role in which the act was done
     */
    record Line(
            int seq,
            Instant at,
            @Nullable String actor,
            @Nullable String actorName,
            @Nullable String role,
            String action,
            String text,
            @Nullable String basis) {}

    private final Journal journal;
    private final Unnamed unnamed;
    private final Directory directory;

    CaseTimeline(Journal journal, Unnamed unnamed, Directory directory) {
        this.journal = journal;
        this.unnamed = unnamed;
        this.directory = directory;
    }

    List<Line> of(String caseId, User reader) {
        var told = unnamed.of(caseId, reader);
        return journal.entries(caseId).stream()
                .filter(entry -> told.test(entry.text()))
                .map(this::line)
                .toList();
    }

    private Line line(JournalEntry entry) {
        var actor = entry.actor();
        return new Line(
                entry.seq(),
                entry.at(),
                actor.id(),
                nameOf(actor),
                actor.role(),
                entry.action(),
                entry.text(),
                entry.basis());
    }

    /** An entry as parties read it: what happened, not who works on it. */
    static Line line(PublicTimeline.Event event) {
        return new Line(event.seq(), event.at(), null, null, null, event.action(), event.text(), null);
    }

    private String nameOf(Actor actor) {
        return directory.userByName(actor.id()).map(User::displayName).orElse(null);
    }
}
