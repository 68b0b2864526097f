package org.facheng.procedure.definition;

import java.util.List;

/**
 * What a respondent in the system gets to see of a case.
 *
 * @param toldBy fact from whose day on it knows of the case; null: it never sees one
 * @param opened what others may look at
 * @param copy members of the application its copy shows, as JSON pointers; {@code *} stands for each entry of a list
 */
public record RespondentDefinition(String toldBy, List<String> copy, Opened opened) {

    /** Whether the respondent of such a case answers here to a body that decides on its act: then its people do not handle the case. */
    public boolean answersHere() {
        return toldBy != null;
    }

    /**
     * What of its papers the other parties may look at on request (第四十七条).
     *
     * @param materials kinds of materials
     * @param answers fields of acts, as {@code ACT/FIELD}
     */
    public record Opened(List<String> materials, List<String> answers) {

        public static final Opened NOTHING = new Opened(List.of(), List.of());
    }
}
