package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.chain.Chain;
import org.springframework.stereotype.Component;

/** 协办单位: units of the body that have a part in a matter another of them leads and answers for (internal rule). */
@Component
class InvolvedUnits {

    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    InvolvedUnits(Directory directory, Journal journal, Clock clock) {
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Names of those that may be asked for a part; never of one an informer reports (信访工作条例第三十条第三款). */
    List<String> possible(CaseFile file) {
        var leading = directory.unit(file.accountableUnitId()).orElseThrow();
        return directory.unitsOfBody(leading.bodyId()).stream()
                .filter(unit -> !unit.id().equals(unit.bodyId()))
                .filter(unit -> !unit.id().equals(leading.id()) && !reported(file, unit))
                .map(Unit::name)
                .toList();
    }

    /** The unit, or one above it in the body. */
    private boolean reported(CaseFile file, Unit unit) {
        return file.reportedIds().contains(unit.id())
                || !unit.id().equals(unit.bodyId())
                        && !unit.bodyId().equals(unit.parentId())
                        && directory
                                .unit(unit.parentId())
                                .filter(above -> reported(file, above))
                                .isPresent();
    }

    /** Names of those that were asked, and have not said what came of it since. */
    List<String> outstanding(CaseFile file) {
        var links = Chain.of(journal.entries(file.id()), LocalDate.now(clock));
        return links.stream()
                .filter(link -> link.kind() == Chain.Kind.INVOLVED)
                .filter(asked -> links.stream()
                        .noneMatch(link -> link.kind() == Chain.Kind.CONTRIBUTED
                                && link.entry().seq() > asked.entry().seq()
                                && Objects.equals(link.destination(), asked.destination())))
                .map(Chain.Link::destination)
                .distinct()
                .toList();
    }
}
