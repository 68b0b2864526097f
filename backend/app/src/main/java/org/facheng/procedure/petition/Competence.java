package org.facheng.procedure.petition;

import org.facheng.procedure.matter.PetitionSubject;
import org.jspecify.annotations.Nullable;

/**
 * Who is competent for a subject: one line of the table an administrator keeps.
 *
 * @param route what whoever is competent does with it
 * @param target what takes it over where the route is an administrative procedure, else null
 * @param organ who is to be named to the petitioner or told of the matter, or null
 * @param atOnce whether it is acted on at once whatever the petitioner said (信访工作条例第二十五条第一款)
 */
public record Competence(
        PetitionSubject subject,
        Place place,
        Route route,
        @Nullable Target target,
        @Nullable String organ,
        boolean atOnce) {

    /** Whose power it is (信访工作条例第二十三条第一款). */
    public enum Place {
        OWN("本机关职权范围"),
        ADMINISTRATION("通信管理局职权范围"),
        ELSEWHERE("不属于本机关和本系统职权范围");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
