package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.facheng.platform.Cursor;

/**
 * What to look for. Null members do not restrict.
 *
 * @param units units whose cases the searcher may see
 * @param answering units for whose acts the searcher answers: cases against these may be seen too
 * @param text part of title, number or a party's name, or a whole receipt number
 * @param accountableUnits units whose people answer for the case
 */
public record CaseQuery(
        Collection<String> units,
        Collection<String> answering,
        String procedure,
        String stage,
        Boolean open,
        String text,
        Collection<String> accountableUnits) {

    boolean nothing() {
        return units.isEmpty() && answering.isEmpty() || accountableUnits != null && accountableUnits.isEmpty();
    }

    /** All open cases of these units. */
    public static CaseQuery open(Collection<String> units) {
        return new CaseQuery(units, Set.of(), null, null, true, null, null);
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
