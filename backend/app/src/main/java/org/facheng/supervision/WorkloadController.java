package org.facheng.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.inbox.OpenItems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much everybody has to do, so that work can be shared out before something is late. */
@RestController
class WorkloadController {

    /** As far ahead as the inbox warns. */
    private static final int SOON_WORKING_DAYS = 3;

    /**
     * @param unit of the person, or the body whose group has it
     * @param person name and account of who has the tasks; null: a group, nobody has taken them
     * @param open all tasks; {@code soon} and {@code overdue} are parts of it
     */
    record Row(String unit, String roleName, @Nullable Person person, int open, int soon, int overdue) {}

    record Person(String username, String displayName) {}

    /** @param soonThrough last day that counts as soon, as far as there is a work calendar */
    record Workload(LocalDate soonThrough, List<Row> rows) {}

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::unit)
            .thenComparing(row -> row.person() == null)
            .thenComparing(Row::overdue, Comparator.reverseOrder())
            .thenComparing(Row::open, Comparator.reverseOrder())
            .thenComparing(Row::roleName);

    private final OpenItems items;
    private final Directory directory;
    private final WorkCalendars calendars;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkloadController(
            OpenItems items,
            Directory directory,
            WorkCalendars calendars,
            Permissions permissions,
            CurrentUser currentUser,
            Clock clock) {
        this.items = items;
        this.directory = directory;
        this.calendars = calendars;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping("/api/supervision/workload")
    Workload workload() {
        var user = currentUser.require();
        permissions.require(user, Action.BOARD_READ, null);
        var today = LocalDate.now(clock);
        var through = soonThrough(calendars.current(), today);
        return new Workload(
                through,
                items.loads(permissions.sight(user), today, through).stream()
                        .map(this::row)
                        .sorted(ORDER)
                        .toList());
    }

    private static LocalDate soonThrough(WorkCalendar calendar, LocalDate today) {
        if (!calendar.covers(today)) {
            return today;
        }
        return calendar.workingDaysBetween(today, calendar.last()) < SOON_WORKING_DAYS
                ? calendar.last()
                : calendar.plusWorkingDays(today, SOON_WORKING_DAYS);
    }

    private Row row(OpenItems.Load load) {
        var person =
                load.userId() == null ? null : directory.user(load.userId()).orElseThrow();
        return new Row(
                unit(person == null ? load.bodyId() : person.unitId()),
                Role.valueOf(load.role()).label(),
                person == null ? null : new Person(person.username(), person.displayName()),
                load.open(),
                load.soon(),
                load.overdue());
    }

    private String unit(String id) {
        return directory.unit(id).map(Unit::name).orElse("");
    }
}
