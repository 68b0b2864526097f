package org.facheng.procedure.definition;

import java.util.Map;

/**
 * What an outcome, an action or an automatic step changes about the parties of a case.
 *
 * @param role role of the party: applicant, respondent, third-party, agent, maker (制定机关), transferee (接受转送的机关) …
 * @param joining whether {@code name} comes to the case beside those of its role who are there
 * @param anew whether it comes as the addressee of one letter: each time anew, though it may be there already
 * @param given what becomes of it → where that comes from, as the sources of document fields: {@code name} puts another in its place, {@code case-no} is the number it gave
 *     the case,
 *     {@code address} and {@code electronic-service} correct it
 * @param changedAfter key of a document; where it was issued, another party must be named. Or null
 */
public record PartyChange(String role, boolean joining, boolean anew, Map<String, String> given, String changedAfter) {

    public static final String NAME = "name";
    public static final String ADDRESS = "address";
    public static final String CASE_NO = "case-no";
    public static final String ELECTRONIC_SERVICE = "electronic-service";

    /** JSON pointer to the field of the form that names the party. */
    public String fieldOfName() {
        var source = given.get(NAME);
        return "/form/" + source.substring(source.lastIndexOf('/') + 1);
    }
}
