package org.facheng.procedure.hearing;

import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments to look for.
 *
 * @param from first day
 * @param to last day, included
 * @param state what became of it; null: whatever did
 * @param procedure of the case; null: any
 */
record HearingQuery(LocalDate from, LocalDate to, Hearing.@Nullable State state, @Nullable String procedure) {

    boolean takes(CaseFile file) {
        return procedure == null || procedure.equals(file.procedure());
    }

    /** Where the page before ended. @param at hour and minute; empty where none is known: such stand first on their day */
    record Position(LocalDate on, String at, String id) {

        static Position of(Hearing last) {
            return new Position(last.on(), last.at() == null ? "" : last.at(), last.id());
        }

        /** @throws org.facheng.platform.ProblemException 422 {@code bad_cursor} */
        static @Nullable Position read(@Nullable String cursor) {
            return Cursor.read(
                    cursor, place -> new Position(LocalDate.parse(place.get(0)), place.get(1), place.get(2)));
        }

        String cursor() {
            return Cursor.of(on, at, id);
        }
    }
}
