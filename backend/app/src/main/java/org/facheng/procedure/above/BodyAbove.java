package org.facheng.procedure.above;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.procedure.higher.HigherBodies;
import org.springframework.stereotype.Component;

/** The body of this system next above the one that handles a case; empty for one outside, and for one where nobody would have the case. */
@Component
class BodyAbove {

    private final HigherBodies higher;
    private final Directory directory;

    BodyAbove(HigherBodies higher, Directory directory) {
        this.higher = higher;
        this.directory = directory;
    }

    Optional<Unit> of(CaseFile file) {
        return Optional.ofNullable(higher.of(file).department())
                .flatMap(directory::unitByName)
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .filter(body -> !directory.staff(Role.HANDLER, body.id()).isEmpty());
    }

    /** As the letters name whom to ask, whether here or outside. */
    String words(CaseFile file) {
        return higher.of(file).words();
    }

    /** Whether the request lies with the body that is next above the one that gave the opinion. */
    boolean received(CaseFile request, CaseFile opinion) {
        var receiving = directory.unit(request.handlingUnitId()).orElseThrow().bodyId();
        return of(opinion).map(Unit::id).filter(receiving::equals).isPresent();
    }
}
