package org.facheng.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice would move, or has moved.
 *
 * @param totals on the first page; null on later ones
 * @param seen names this result, on the first page: approving with it is refused where the result is another by then
 * @param next cursor of the next page, or null
 */
public record NoticePreview(@Nullable Totals totals, @Nullable String seen, List<Line> lines, @Nullable String next) {

    /**
     * @param moved clocks whose dates change
     * @param cases how many cases these are of
     * @param settled clocks that keep their dates and are no longer provisional; not known once applied
     * @param missed limits recorded as run out that would not have and nobody has settled: a person does, nothing changes them
     * @param documents issued documents that printed a date that moves
     * @param elsewhere of moved and missed, those in cases of other bodies: counted, not listed
     */
    public record Totals(int moved, int cases, @Nullable Integer settled, int missed, int documents, int elsewhere) {}

    /**
     * @param kind moved, or missed; {@code rawFrom} and {@code rawTo} are the days before roll-over
     * @param settled what the accountable person said becomes of it; null for what moved or is not settled
     */
    public record Line(
            String kind,
            String caseNo,
            String caseTitle,
            String rule,
            String name,
            LocalDate from,
            LocalDate to,
            LocalDate rawFrom,
            LocalDate rawTo,
            List<Document> documents,
            @Nullable Settled settled) {}

    /** @param by name of the person; {@code way} noted, kept or redressed */
    public record Settled(String way, String reason, String by, Instant at) {}

    /** An issued document that printed the old date. */
    public record Document(String id, String name, @Nullable String number, LocalDate issuedOn) {}
}
