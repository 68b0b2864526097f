package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.facheng.clock.CalendarData;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.policy.Policies;
import org.facheng.deadline.policy.Policy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The work calendar in its editions. Edition 0 ships with the product; each holiday notice that is applied makes the next. An edition
 * never changes, so a date counted under it can be counted again and explained at any time.
 */
@Component
public class WorkCalendars {

    private final HolidayNoticeMapper notices;

    /** By number; the last is in force. Null until first asked for: the tables are there by then. */
    private volatile List<CalendarEdition> editions;

    private record Step(int from, int to) {}

    private final Map<Step, Optional<LocalDate>> changes = new ConcurrentHashMap<>();

    private final Policies policies;

    WorkCalendars(HolidayNoticeMapper notices, Policies policies) {
        this.notices = notices;
        this.policies = policies;
    }

    /** What holds for the whole country now. */
    public WorkCalendar current() {
        return at(edition(), null);
    }

    /** Number of the edition in force. */
    public int edition() {
        return editions().size() - 1;
    }

    /** @throws IndexOutOfBoundsException for an edition that is not there */
    public CalendarEdition edition(int number) {
        if (number > edition()) {
            refresh();
        }
        return editions().get(number);
    }

    /**
     * @param region code of a province, or null for the whole country
     * @throws IndexOutOfBoundsException for an edition that is not there
     */
    public WorkCalendar at(int number, String region) {
        return edition(number).in(region);
    }

    /** Whether some region has days of its own in the edition in force. */
    public boolean regional() {
        return edition(edition()).regional();
    }

    /** The first day that the edition in force has otherwise than this one; empty where they agree. */
    public Optional<LocalDate> changedSince(int number) {
        int now = Math.max(number, edition());
        return changes.computeIfAbsent(
                new Step(number, now),
                step -> Optional.ofNullable(edition(number).firstDifference(edition(now))));
    }

    /**
     * Whether what changed since this edition can reach a period: it ends on the first changed day or later, or, where it is counted
     * backwards from an event, the event does.
     */
    public boolean changedSince(int number, LocalDate due, LocalDate event) {
        return number < edition()
                && changedSince(number)
                        .filter(day -> !due.isBefore(day) || !event.isBefore(day))
                        .isPresent();
    }

    /** Takes in what was applied since, here or by another server on the same database. */
    @Scheduled(fixedDelayString = "${facheng.calendar-refresh:PT10S}", initialDelayString = "PT10S")
    public synchronized void refresh() {
        var applied = notices.applied();
        if (editions == null || applied.size() + 1 > editions.size()) {
            var found = new ArrayList<CalendarEdition>();
            found.add(new CalendarEdition(CalendarData.builtIn(), policies.is(Policy.ADJUSTED_WEEKEND, "working-day")));
            for (HolidayNoticeRow notice : applied) {
                found.add(found.get(found.size() - 1).with(new HolidayNoticeDays(notice, notices.days(notice.id()))));
            }
            editions = List.copyOf(found);
        }
    }

    private List<CalendarEdition> editions() {
        if (editions == null) {
            refresh();
        }
        return editions;
    }
}
