package org.facheng.deadline;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.facheng.clock.EarliestStart;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.clock.PeriodRequest;
import org.facheng.clock.PeriodUnit;
import org.facheng.clock.StatutoryClock;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.calendar.WorkCalendars;
import org.facheng.platform.ProblemResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The calculator, for everybody: neither session nor token. A period that can't be computed is refused with the code of the clock. */
@RestController
class CalculatorController {

    /**
     * Since when may a period have been running if an act on a day is in time?
     *
     * @param period its start is not looked at
     */
    record ActQuestion(@Nullable LocalDate actedOn, PeriodQuestion period) {

        PeriodRequest request() {
            // A missing period is one without a unit, which the clock refuses by name.
            return period == null ? PeriodRequest.of(PeriodUnit.of(null), 0, null) : period.request();
        }
    }

    /**
     * @param start the earliest day of the event
     * @param period the period from that day
     * @param before the period from the day before it, which was over
     */
    record ActAnswer(LocalDate start, PeriodAnswer period, PeriodAnswer before) {}

    private final WorkCalendars calendars;

    CalculatorController(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    @PostMapping("/api/deadlines/compute")
    PeriodAnswer compute(
            @RequestBody PeriodQuestion question,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages) {
        return computed(() -> {
            var request = question.request();
            return PeriodAnswer.of(
                    request,
                    StatutoryClock.compute(request, calendars.current()),
                    known(request),
                    ProblemResponses.english(languages));
        });
    }

    @PostMapping("/api/deadlines/earliest-start")
    ActAnswer earliestStart(
            @RequestBody ActQuestion question,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages) {
        return computed(() -> {
            var request = question.request();
            var found = EarliestStart.find(request, question.actedOn(), calendars.current());
            boolean english = ProblemResponses.english(languages);
            return new ActAnswer(
                    found.start(),
                    PeriodAnswer.of(request, found.period(), known(request), english),
                    PeriodAnswer.of(request, found.before(), known(request), english));
        });
    }

    private WorkCalendar known(PeriodRequest request) {
        var calendar = calendars.current();
        return request.calendarAsOf() == null ? calendar : calendar.asOf(request.calendarAsOf());
    }

    private static <T> T computed(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidPeriodException e) {
            throw UncountablePeriod.asked(e);
        }
    }
}
