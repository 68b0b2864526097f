package org.facheng.identity;

import java.util.Set;

/**
 * What a list of cases may show to a person. Every list takes it whole, so that none shows a case that is kept from its reader.
 *
 * @param units whose cases the person may see as staff; empty for a citizen or a respondent
 * @param answering units for whose acts the person answers: cases against these may be seen too, once they are told of them; mostly empty
 * @param hidden ids of cases that do not exist for this person, whatever their unit; mostly empty
 */
public record CaseSight(Set<String> units, Set<String> answering, Set<String> hidden) {

    /** Without the cases the person only answers for. */
    public CaseSight ofOwnBody() {
        return new CaseSight(units, Set.of(), hidden);
    }

    /** Everything these units have, for what the product does by itself. */
    public static CaseSight whole(Set<String> units) {
        return new CaseSight(units, Set.of(), Set.of());
    }
}
