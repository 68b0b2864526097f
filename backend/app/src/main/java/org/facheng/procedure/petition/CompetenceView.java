package org.facheng.procedure.petition;

import org.facheng.procedure.matter.PetitionSubject;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table as the interface shows it.
 *
 * @param label the subject in words
 * @param version what {@code If-Match} names at the next change
 */
record CompetenceView(
        PetitionSubject subject,
        String label,
        Competence.Place place,
        Route route,
        @Nullable Target target,
        @Nullable String organ,
        boolean atOnce,
        int version) {

    static CompetenceView of(CompetenceRegister.Version stored) {
        Competence line = stored.line();
        return new CompetenceView(
                line.subject(),
                line.subject().label(),
                line.place(),
                line.route(),
                line.target(),
                line.organ(),
                line.atOnce(),
                stored.version());
    }
}
