package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What to look for. Null members do not restrict.
 *
 * @param units units whose cases the searcher may see
 * @param answering units for whose acts the searcher answers: cases against these may be seen too
 * @param text part of title, number or a party's name, or a whole receipt number
 * @param ids only these cases, as another module's query found them
 * @param notIds none of these cases
 */
public record CaseQuery(
        Collection<String> units,
        Collection<String> answering,
        String procedure,
        String stage,
        Boolean open,
        String text,
        Collection<String> ids,
        Collection<String> notIds) {

    /** Where the page before ended. */
    public record Position(LocalDate receivedOn, String id) {}
}
