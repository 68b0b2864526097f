package org.facheng.procedure.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is open to the public, and nothing else: a decision that was withheld, or not decided on yet, has no row to be found. */
@Service
public class PublishedDecisions {

    private final PublicationMapper publications;

    PublishedDecisions(PublicationMapper publications) {
        this.publications = publications;
    }

    /**
     * The latest first.
     *
     * @param year in which it was decided
     * @param kind of the act that was challenged
     * @param words that stand in its number, title or text
     */
    public List<PublishedDecision> find(@Nullable Integer year, @Nullable String kind, @Nullable String words) {
        return publications.find(
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : LocalDate.of(year + 1, 1, 1),
                blankToNull(kind),
                blankToNull(words));
    }

    public Optional<PublishedDecision> byId(String id) {
        return publications.byId(id);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
