package org.facheng.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Until when somebody may do what an act is for. A citizen has the last day of his own period, of several that run the first: whoever else was served later has another. */
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
                ? first(representation.of(file, user).stream()
                        .flatMap(party -> deadlines.find(file.id(), limit, party).stream())
                        .toList())
                : deadlines.find(file.id(), limit).map(Deadline::due);
    }

    /** What is done or over for one says nothing of another; where all have ended, the last. */
    private static Optional<LocalDate> first(List<Deadline> clocks) {
        return days(clocks.stream().filter(clock -> !clock.ended()))
                .min(LocalDate::compareTo)
                .or(() -> days(clocks.stream().filter(Deadline::ended)).max(LocalDate::compareTo));
    }

    private static Stream<LocalDate> days(Stream<Deadline> clocks) {
        return clocks.map(Deadline::due).filter(Objects::nonNull);
    }
}
