package org.facheng.procedure.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The timeline of a case: its journal, read as it was written. */
@Component
public class CaseTimeline {

    /** What a citizen sees of it: acts, not who read the file or how work is shared out inside the body. */
    private static final Set<String> PUBLIC = Set.of(
            "case.filed",
            "case.submit-correction",
            "document.issued",
            "document.served",
            "document.acknowledged",
            "case.closed");

    /** One entry. {@code role} is the role in which the act was done. */
    public record Line(
            int seq,
            Instant at,
            String actor,
            @Nullable String role,
            String action,
            String text,
            @Nullable String basis) {}

    private final Journal journal;

    CaseTimeline(Journal journal) {
        this.journal = journal;
    }

    List<Line> of(String caseId) {
        return journal.entries(caseId).stream().map(CaseTimeline::line).toList();
    }

    /** The entries a citizen may read. */
    public List<Line> forCitizen(String caseId) {
        return journal.entries(caseId).stream()
                .filter(e -> PUBLIC.contains(e.action()))
                .map(CaseTimeline::line)
                .toList();
    }

    private static Line line(JournalEntry entry) {
        return new Line(
                entry.seq(),
                entry.at(),
                entry.actor().id(),
                entry.actor().role(),
                entry.action(),
                entry.text(),
                entry.basis());
    }
}
