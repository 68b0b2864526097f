package org.facheng.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    Regions(WorkCalendars calendars, Cases cases, Directory directory) {
        this.calendars = calendars;
        this.cases = cases;
        this.directory = directory;
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
