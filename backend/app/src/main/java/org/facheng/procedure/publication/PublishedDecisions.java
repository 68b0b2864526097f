package org.facheng.procedure.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is open to the public, and nothing else: a decision that was withheld, or not decided on yet, has no row to be found. */
@Service
public class PublishedDecisions {

    private static final int LAST_YEAR = 9999;

    private final PublicationMapper publications;

    PublishedDecisions(PublicationMapper publications) {
        this.publications = publications;
    }

    /**
     * What is asked for.
     *
     * @param year in which it was decided
     * @param kind of the act that was challenged
     * @param words that stand in its number, title or text
     */
    public record Query(@Nullable Integer year, @Nullable String kind, @Nullable String words) {

        public Query {
            kind = blankToNull(kind);
            words = blankToNull(words);
        }

        private @Nullable LocalDate from() {
            return year == null ? null : LocalDate.of(year, 1, 1);
        }

        private @Nullable LocalDate before() {
            return year == null ? null : LocalDate.of(year + 1, 1, 1);
        }

        private boolean inTime() {
            return year == null || year >= 1 && year < LAST_YEAR;
        }
    }

    /** Where a page of the list ended. */
    public record Place(LocalDate decidedOn, String id) {}

    /** The latest first, with their texts. */
    public List<PublishedDecision> find(Query query) {
        return query.inTime()
                ? publications.find(query.from(), query.before(), query.kind(), query.words())
                : List.of();
    }

    /** The latest first, without their texts; at most {@code limit} behind {@code after}, or from the first one on where it is null. */
    public List<PublishedDecision> page(Query query, @Nullable Place after, int limit) {
        return query.inTime()
                ? publications.page(
                        query.from(),
                        query.before(),
                        query.kind(),
                        query.words(),
                        after == null ? null : after.decidedOn(),
                        after == null ? null : after.id(),
                        limit)
                : List.of();
    }

    public Optional<PublishedDecision> byId(String id) {
        return publications.byId(id);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
