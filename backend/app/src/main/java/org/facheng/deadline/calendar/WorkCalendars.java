package org.facheng.deadline.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private volatile List<CalendarData> editions;

    private final Map<Place, WorkCalendar> calendars = new ConcurrentHashMap<>();

    private record Place(int edition, String region) {}

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

    /**
     * @param region code of a province, or null for the whole country
     * @throws IndexOutOfBoundsException for an edition that is not there
     */
    public WorkCalendar at(int edition, String region) {
        if (edition > edition()) {
            refresh();
        }
        var data = editions().get(edition);
        return calendars.computeIfAbsent(
                new Place(edition, data.regional() ? region : null), place -> calendar(data.in(place.region())));
    }

    /** Whether some region has days of its own in the edition in force. */
    public boolean regional() {
        return editions().get(edition()).regional();
    }

    /** The calendar as it would be with one more notice. */
    public WorkCalendar with(HolidayNoticeDays next, String region) {
        return calendar(next.addedTo(editions().get(edition())).in(region));
    }

    /** Takes in what was applied since, here or by another server on the same database. */
    @Scheduled(fixedDelayString = "${facheng.calendar-refresh:PT10S}", initialDelayString = "PT10S")
    public void refresh() {
        var found = new ArrayList<CalendarData>();
        found.add(CalendarData.builtIn());
        for (HolidayNoticeDays notice : applied()) {
            found.add(notice.addedTo(found.get(found.size() - 1)));
        }
        if (editions == null || found.size() != editions.size()) {
            editions = List.copyOf(found);
        }
    }

    private Collection<HolidayNoticeDays> applied() {
        return notices.applied().stream()
                .map(notice -> new HolidayNoticeDays(notice, notices.days(notice.id())))
                .toList();
    }

    private List<CalendarData> editions() {
        if (editions == null) {
            refresh();
        }
        return editions;
    }

    private WorkCalendar calendar(CalendarData data) {
        if (policies.is(Policy.ADJUSTED_WEEKEND, "rest-day")) {
            return new WorkCalendar(data.withoutAdjustedDays());
        }
        return data == CalendarData.builtIn() ? WorkCalendar.builtIn() : new WorkCalendar(data);
    }
}
