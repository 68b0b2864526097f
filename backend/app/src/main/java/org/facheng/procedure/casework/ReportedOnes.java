package org.facheng.procedure.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** Whom of ours an informer reports: every unit and every person that is named, as in 某局某处某人. Who bears the same name is kept out with him. */
@Component
public class ReportedOnes {

    private final Directory directory;

    ReportedOnes(Directory directory) {
        this.directory = directory;
    }

    /** Ids of units and people. */
    public Set<String> of(List<Party> parties) {
        return parties.stream()
                .filter(Party::respondent)
                .map(Party::name)
                .flatMap(this::named)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of units and people that are written here. */
    public Set<String> of(String written) {
        return named(written).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> named(String written) {
        return written.isBlank()
                ? Stream.empty()
                : Stream.concat(
                        units(written).map(Unit::id),
                        directory.staffNamedIn(written).stream().map(User::id));
    }

    private Stream<Unit> units(String written) {
        return directory.unitByName(written).map(Stream::of).orElseGet(() -> within(written));
    }

    /** All whose name is part of what was written and not only part of a longer name there. */
    private Stream<Unit> within(String written) {
        var units = directory.bodies().stream()
                .flatMap(body -> directory.unitsOfBody(body.id()).stream())
                .toList();
        var rest = new StringBuilder(written);
        return units.stream()
                .map(Unit::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(name -> taken(rest, name))
                .toList()
                .stream()
                .flatMap(name -> called(name, written, units));
    }

    /** Many bodies have a unit of this name: those of the bodies that were written, if any were; else all, rather one too many. */
    private Stream<Unit> called(String name, String written, List<Unit> units) {
        var same = units.stream().filter(unit -> unit.name().equals(name)).toList();
        var meant = same.stream()
                .filter(unit -> directory
                        .unit(unit.bodyId())
                        .filter(body -> written.contains(body.name()))
                        .isPresent())
                .toList();
        return (meant.isEmpty() ? same : meant).stream();
    }

    private static boolean taken(StringBuilder rest, String name) {
        boolean found = false;
        for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) {
            rest.replace(at, at + name.length(), "\n");
            found = true;
        }
        return found;
    }
}
