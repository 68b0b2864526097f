package org.facheng.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.springframework.stereotype.Component;

/** The region whose holidays bind a case: that of the unit that handles it. */
@Component
class Regions {

    private final WorkCalendars calendars;
    private final Cases cases;
    private final Directory directory;

    /** By unit; a unit does not move to another province. */
    private final Map<String, Optional<String>> ofUnits = new ConcurrentHashMap<>();

    /** By unit: the code of its body and of its province. */
    private final Map<String, List<String>> places = new ConcurrentHashMap<>();

    Regions(WorkCalendars calendars, Cases cases, Directory directory) {
        this.calendars = calendars;
        this.cases = cases;
        this.directory = directory;
    }

    /** Whether a target that is for these bodies and provinces holds for the unit. */
    boolean holds(Collection<String> bodiesAndProvinces, String unitId) {
        return places.computeIfAbsent(unitId, this::placesOf).stream().anyMatch(bodiesAndProvinces::contains);
    }

    private List<String> placesOf(String unitId) {
        var unit = directory.unit(unitId).orElseThrow();
        var body = directory.unit(unit.bodyId()).orElseThrow();
        return Stream.of(unit.region(), body.region(), body.code())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Code of the province, or null; nothing is looked up while no region has holidays of its own. */
    String of(String caseId) {
        return calendars.regional() ? ofUnit(cases.byId(caseId).handlingUnitId()) : null;
    }

    /** Code of the province, or null. */
    String ofUnit(String unitId) {
        return ofUnits.computeIfAbsent(unitId, id -> directory.unit(id).map(Unit::region))
                .orElse(null);
    }
}
