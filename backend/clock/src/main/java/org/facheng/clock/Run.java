package org.facheng.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Consecutive days left out for one reason, in the order of counting: backwards {@code last} lies before {@code first}.
 *
 * @param rest what the calendar says about them; null for suspended days
 * @param span the suspension or exclusion; null for rest days
 */
record Run(LocalDate first, LocalDate last, CalendarDay rest, Suspensions.Span span) {

    static Run of(CalendarDay day) {
        return new Run(day.date(), day.date(), day, null);
    }

    boolean continuesWith(CalendarDay day) {
        return rest != null
                && Math.abs(last.toEpochDay() - day.date().toEpochDay()) == 1
                && rest.kind() == day.kind()
                && Objects.equals(rest.nameZh(), day.nameZh())
                && Objects.equals(rest.notice(), day.notice());
    }

    Run to(LocalDate day) {
        return new Run(first, day, rest, span);
    }

    LocalDate from() {
        return first.isBefore(last) ? first : last;
    }

    LocalDate through() {
        return first.isBefore(last) ? last : first;
    }

    Stream<SkippedDay> days() {
        int step = first.isAfter(last) ? -1 : 1;
        return Stream.iterate(first, day -> day.plusDays(step))
                .limit(Math.abs(last.toEpochDay() - first.toEpochDay()) + 1)
                .map(day -> new SkippedDay(day, reason()));
    }

    private String reason() {
        if (rest == null) {
            return "suspended";
        }
        return rest.kind() == DayKind.HOLIDAY ? "holiday:" + rest.nameZh() : "weekend";
    }
}
