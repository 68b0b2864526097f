package org.facheng.procedure.petition;

import java.util.Map;
import org.facheng.procedure.matter.PetitionSubject;

/** The table of who is competent, as it stands. Immutable. */
public record Competences(Map<PetitionSubject, Competence> rows) {

    public Competences {
        rows = Map.copyOf(rows);
    }

    /** The line of the subject; one nobody stated is like another that is not in the list 其他. */
    Competence of(PetitionSubject subject) {
        return rows.get(subject == null ? PetitionSubject.OTHER : subject);
    }
}
