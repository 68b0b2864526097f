package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;

/** Which unit of ours an informer reports: the one named, or the one whose people are, as in 某局某处工作人员. */
@Component
public class ReportedUnits {

    private final Directory directory;

    ReportedUnits(Directory directory) {
        this.directory = directory;
    }

    public Optional<String> of(List<Party> parties) {
        return parties.stream()
                .filter(Party::respondent)
                .map(Party::name)
                .flatMap(name -> directory.unitByName(name).or(() -> within(name)).stream())
                .map(Unit::id)
                .findFirst();
    }

    /** The narrowest whose name is part of what was written. */
    private Optional<Unit> within(String written) {
        return directory.bodies().stream()
                .flatMap(body -> directory.unitsOfBody(body.id()).stream())
                .filter(unit -> written.contains(unit.name()))
                .max(Comparator.comparingInt(unit -> unit.name().length()));
    }
}
