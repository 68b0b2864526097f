package org.facheng.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Reads off an explanation what became of each day between the event and the last day: what a calendar of the period shows. */
public final class DayStrip {

    private static final Set<StepKind> TELL_DAYS =
            Set.of(StepKind.SKIPPED, StepKind.ADJUSTED_WORKDAY, StepKind.SUSPENDED, StepKind.EXCLUDED);

    private final WorkCalendar calendar;
    private final LocalDate event;
    private final boolean eventCounts;
    private final LocalDate last;
    private final Step rolled;
    private final Step paused;

    /** Steps about disjoint runs of days, by their first day. */
    private final NavigableMap<LocalDate, Step> told = new TreeMap<>();

    private DayStrip(List<Step> steps, boolean startDayCounts, WorkCalendar calendar) {
        this.calendar = calendar;
        this.event = only(steps, StepKind.START).from();
        this.eventCounts = startDayCounts;
        Step result = only(steps, StepKind.RESULT);
        this.last = result == null ? null : result.from();
        this.rolled = only(steps, StepKind.ROLLED_OVER);
        this.paused = only(steps, StepKind.PAUSED);
        steps.stream().filter(step -> TELL_DAYS.contains(step.kind())).forEach(step -> told.put(step.from(), step));
    }

    /**
     * @param steps of {@link PeriodResult#explanation()} or {@link LimitState#explanation()}
     * @param startDayCounts whether the day of the event is the first day
     * @param calendar the one the period was counted by
     * @return in the order of the calendar, without a gap
     */
    public static List<DaySpan> of(List<Step> steps, boolean startDayCounts, WorkCalendar calendar) {
        return new DayStrip(steps, startDayCounts, calendar).spans();
    }

    private List<DaySpan> spans() {
        LocalDate end = paused != null ? later(paused.from().minusDays(1), event) : last;
        LocalDate from = end.isBefore(event) ? end : event;
        List<DaySpan> days = new ArrayList<>(
                from.datesUntil(later(end, event).plusDays(1)).map(this::span).toList());
        number(days, from.isBefore(event));
        List<DaySpan> spans = new ArrayList<>();
        days.forEach(day -> add(spans, day));
        if (paused != null) {
            add(spans, new DaySpan(DayUse.SUSPENDED, end.plusDays(1), null, null, null, null, null));
        }
        return List.copyOf(spans);
    }

    /** Numbers the days that count, in the direction of counting. */
    private void number(List<DaySpan> days, boolean backward) {
        int no = 0;
        for (int i = 0; i < days.size(); i++) {
            int at = backward ? days.size() - 1 - i : i;
            if (counts(days.get(at).use())) {
                days.set(at, days.get(at).numbered(++no));
            }
        }
    }

    /** A last day the period rolled to is not one of its days. */
    private boolean counts(DayUse use) {
        return use == DayUse.COUNTED || use == DayUse.ADJUSTED || use == DayUse.LAST && rolled == null;
    }

    private static void add(List<DaySpan> spans, DaySpan next) {
        DaySpan before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before != null && before.continuedBy(next)) {
            spans.set(spans.size() - 1, before.joined(next));
        } else {
            spans.add(next);
        }
    }

    private DaySpan span(LocalDate day) {
        CalendarDay known = calendar.covers(day) ? calendar.day(day) : null;
        DayUse use = use(day, known);
        boolean named = known != null && use.tellsName();
        return new DaySpan(use, day, day, null, null, named ? known.nameZh() : null, named ? known.nameEn() : null);
    }

    private DayUse use(LocalDate day, CalendarDay known) {
        if (day.equals(last)) {
            return DayUse.LAST;
        }
        if (day.equals(event) && !eventCounts) {
            return DayUse.EVENT;
        }
        Map.Entry<LocalDate, Step> entry = told.floorEntry(day);
        if (entry == null || entry.getValue().to().isBefore(day)) {
            return rolled == null || day.isBefore(rolled.from()) ? DayUse.COUNTED : DayUse.ROLLED;
        }
        return switch (entry.getValue().kind()) {
            case SKIPPED -> known.kind() == DayKind.HOLIDAY ? DayUse.HOLIDAY : DayUse.WEEKEND;
            case ADJUSTED_WORKDAY -> DayUse.ADJUSTED;
            default -> DayUse.valueOf(entry.getValue().kind().name());
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Step only(List<Step> steps, StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElse(null);
    }
}
