package org.facheng.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.facheng.platform.Cursor;

/** Where the page before ended; {@code caseNo} with its length before it, as the order by case number has it. */
record PageEnd(LocalDate due, Instant at, String caseNo, String id) {

    private static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    static PageEnd read(String cursor) {
        return Cursor.read(
                cursor,
                place -> new PageEnd(
                        LocalDate.parse(place.get(0)), Instant.parse(place.get(1)), place.get(2), place.get(3)));
    }

    static String cursor(Item last) {
        var no = last.caseNo();
        return Cursor.of(
                last.due() == null ? NO_DUE : last.due(),
                last.openedAt(),
                "%03d%s".formatted(no.codePointCount(0, no.length()), no),
                last.id());
    }
}
