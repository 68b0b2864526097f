package org.facheng.procedure.above;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.reading.RemedyBody;
import org.springframework.stereotype.Component;

/** Whom a petitioner asks for 复查、复核 (信访工作条例第三十五条、第三十六条第一款). */
@Component
class RemedyAbove implements RemedyBody {

    private static final String PETITION = "petition";

    private final BodyAbove bodies;

    RemedyAbove(BodyAbove bodies) {
        this.bodies = bodies;
    }

    @Override
    public Optional<Where> of(CaseFile file, String limit) {
        return file.procedure().equals(PETITION)
                        && Stream.of(Above.values())
                                .anyMatch(above -> above.limit().equals(limit))
                ? Optional.of(
                        new Where(limit, bodies.words(file), bodies.of(file).isPresent()))
                : Optional.empty();
    }
}
