package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import org.facheng.identity.CaseSight;
import org.facheng.platform.Cursor;

/**
 * What to look for. Null members do not restrict.
 *
 * @param sight what the searcher may see
 * @param text part of title, number or a party's name, or a whole receipt number
 * @param accountableUnits units whose people answer for the case
 */
public record CaseQuery(
        CaseSight sight,
        String procedure,
        String stage,
        Boolean open,
        String text,
        Collection<String> accountableUnits) {

    boolean nothing() {
        return sight.units().isEmpty() && sight.answering().isEmpty()
                || accountableUnits != null && accountableUnits.isEmpty();
    }

    /** All open cases of the searcher's body. */
    public static CaseQuery open(CaseSight sight) {
        return new CaseQuery(sight.ofOwnBody(), null, null, true, null, null);
    }

    /** Where the page before ended. */
    public record Position(LocalDate receivedOn, String id) {

        public static Position of(CaseFile last) {
            return new Position(last.receivedOn(), last.id());
        }

        /** @throws org.facheng.platform.ProblemException 422 {@code bad_cursor} */
        public static Position read(String cursor) {
            return Cursor.read(cursor, place -> new Position(LocalDate.parse(place.get(0)), place.get(1)));
        }

        public String cursor() {
            return Cursor.of(receivedOn, id);
        }
    }
}
