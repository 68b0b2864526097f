package org.facheng.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.facheng.clock.CalendarDay;
import org.facheng.clock.Extension;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodResult;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.SkippedDay;
import org.facheng.clock.StatutoryClock;
import org.facheng.clock.Suspension;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The calculator and the work calendar, for everybody: neither session nor token. */
@RestController
class CalculatorController {

    record Period(String unit, Integer amount) {}

    /** The question, as in the HTTP contract. */
    record Question(
            String unit,
            Integer amount,
            @Nullable LocalDate start,
            @Nullable OffsetDateTime startInstant,
            @Nullable Boolean startDayCounts,
            @Nullable Boolean rollOver,
            @Nullable List<Period> extensions,
            @Nullable List<Suspension> suspensions,
            @Nullable LocalDate calendarAsOf,
            @Nullable LocalTime inPersonCloses) {}

    /** The answer; {@code steps} say why. */
    record Answer(
            String status,
            @Nullable LocalDate rawEnd,
            @Nullable LocalDate deadline,
            @Nullable OffsetDateTime deadlineExclusive,
            List<SkippedDay> skipped,
            List<LocalDate> adjustedWorkingDaysUsed,
            @Nullable Integer remaining,
            @Nullable String remainingUnit,
            @Nullable OffsetDateTime inPersonCutoff,
            List<ExplanationStep> steps) {}

    /** One day of the calendar that is not what its weekday says, or is not settled yet. */
    record Day(
            LocalDate date,
            boolean working,
            String kind,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String notice,
            boolean provisional) {}

    /** A notice that arranges the year. */
    record Source(@Nullable String number, String title, @Nullable LocalDate dated, @Nullable String url) {}

    /** @param firstYear with {@code lastYear}, the years there is a calendar for */
    record Year(int year, LocalDate finalThrough, List<Day> days, List<Source> notices, int firstYear, int lastYear) {}

    private final WorkCalendars calendars;

    CalculatorController(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    @PostMapping("/api/deadlines/compute")
    Answer compute(@RequestBody Question question) {
        try {
            return answer(StatutoryClock.compute(request(question), calendars.current()));
        } catch (InvalidPeriodException e) {
            throw Problems.invalid(e.code(), e.zh() + "。", e.en() + ".");
        }
    }

    @GetMapping("/api/calendar/{year}")
    Year calendar(@PathVariable int year) {
        var calendar = calendars.current();
        if (year < calendar.first().getYear() || year > calendar.last().getYear()) {
            throw Problems.invalid(
                    "out_of_range",
                    "没有%d年的工作日历，可查询%d年至%d年。"
                            .formatted(
                                    year,
                                    calendar.first().getYear(),
                                    calendar.last().getYear()),
                    "No work calendar for %d; there is one for %d to %d."
                            .formatted(
                                    year,
                                    calendar.first().getYear(),
                                    calendar.last().getYear()));
        }
        var first = LocalDate.of(year, 1, 1);
        var days = first.datesUntil(first.plusYears(1))
                .map(calendar::day)
                .filter(d -> d.nameZh() != null)
                .map(CalculatorController::day)
                .toList();
        var sources = calendar.data().notices().stream()
                .filter(notice -> notice.year() == year)
                .map(notice -> new Source(notice.number(), notice.title(), notice.dated(), notice.url()))
                .toList();
        return new Year(
                year,
                calendar.finalThrough(),
                days,
                sources,
                calendar.first().getYear(),
                calendar.last().getYear());
    }

    private static Day day(CalendarDay day) {
        return new Day(
                day.date(),
                day.kind().working(),
                day.kind().toString(),
                day.nameZh(),
                day.nameEn(),
                day.notice() == null ? null : day.notice().number(),
                day.provisional());
    }

    private static PeriodRequest request(Question q) {
        return new PeriodRequest(
                PeriodUnit.of(q.unit()),
                q.amount(),
                q.start(),
                q.startInstant() == null ? null : q.startInstant().toInstant(),
                q.startDayCounts(),
                q.rollOver(),
                q.extensions() == null
                        ? null
                        : q.extensions().stream()
                                .map(CalculatorController::extension)
                                .toList(),
                q.suspensions() == null
                        ? null
                        : q.suspensions().stream()
                                .map(CalculatorController::suspension)
                                .toList(),
                q.calendarAsOf(),
                q.inPersonCloses());
    }

    private static Extension extension(Period period) {
        return period == null
                ? new Extension(PeriodUnit.of(null), null)
                : new Extension(PeriodUnit.of(period.unit()), period.amount());
    }

    /** A missing entry is one without days, which the clock refuses by name. */
    private static Suspension suspension(Suspension given) {
        return given == null ? new Suspension(null, null) : given;
    }

    private static Answer answer(PeriodResult result) {
        return new Answer(
                result.status().code(),
                result.rawEnd(),
                result.deadline(),
                result.deadlineExclusive(),
                result.skipped(),
                result.adjustedWorkingDaysUsed(),
                result.remaining(),
                result.remainingUnit() == null ? null : result.remainingUnit().code(),
                result.inPersonCutoff(),
                result.explanation().stream().map(ExplanationStep::of).toList());
    }
}
