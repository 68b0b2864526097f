package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Until when somebody may do what an act is for. A citizen has the last day of his own period, of several the first: whoever else was served later has another. */
@Component
class OwnLastDay {

    private final Deadlines deadlines;
    private final Representation representation;

    OwnLastDay(Deadlines deadlines, Representation representation) {
        this.deadlines = deadlines;
        this.representation = representation;
    }

    Optional<LocalDate> of(CaseFile file, User user, String limit) {
        return user.citizen()
                ? representation.of(file, user).stream()
                        .flatMap(party -> deadlines.find(file.id(), limit, party).stream())
                        .map(Deadline::due)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                : deadlines.find(file.id(), limit).map(Deadline::due);
    }
}
