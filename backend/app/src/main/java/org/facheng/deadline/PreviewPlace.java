package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.RecountMapper.After;
import org.facheng.platform.Cursor;

/** Where a page ended: which state and edition were read, and how far. */
record PreviewPlace(int state, int edition, After after) {

    /** Those that run first, then those recorded as run out. */
    static final List<String> STATES = List.of("running", "missed");

    static PreviewPlace read(String cursor) {
        return Cursor.read(
                cursor,
                at -> new PreviewPlace(
                        Integer.parseInt(at.get(0)),
                        Integer.parseInt(at.get(1)),
                        new After(LocalDate.parse(at.get(2)), LocalDate.parse(at.get(3)), at.get(4))));
    }

    static String cursor(Deadline last) {
        return last == null
                ? null
                : Cursor.of(STATES.indexOf(last.state()), last.edition(), last.due(), last.startedOn(), last.id());
    }

    boolean passed(int otherState, int otherEdition) {
        return otherState < state || otherState == state && otherEdition < edition;
    }

    boolean in(int otherState, int otherEdition) {
        return otherState == state && otherEdition == edition;
    }
}
