package org.facheng.clock;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Computes one statutory period. The day of the event is not counted (民法典第二百零一条); a period in months or years ends on
 * the same day of the due month, else on its last day (第二百零二条); a last day that rests moves to the next working day,
 * and the last day counts to 24:00 (第二百零三条). A pure function: the same request and calendar give the same result.
 */
public final class StatutoryClock {

    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private StatutoryClock() {}

    /**
     * @throws InvalidPeriodException if the request is no computable period; see there for the codes
     */
    public static PeriodResult compute(PeriodRequest request, WorkCalendar calendar) {
        if (request.amount() == null) {
            throw InvalidPeriodException.invalidAmount();
        }
        PeriodTerms terms = new PeriodTerms(
                request.unit(),
                request.amount(),
                start(request),
                request.startDayCounts(),
                request.rollOver(),
                false,
                extensions(request.extensions()),
                suspensions(request.suspensions()),
                true,
                null,
                null);
        WorkCalendar known = request.calendarAsOf() == null ? calendar : calendar.asOf(request.calendarAsOf());
        return result(terms.count(known), request);
    }

    /** Start of the day after the last day, +08:00. */
    static OffsetDateTime endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay().atOffset(CHINA);
    }

    private static PeriodResult result(Outcome outcome, PeriodRequest request) {
        LocalDate deadline = outcome.deadline();
        boolean inPerson = deadline != null && request.inPersonCloses() != null;
        return new PeriodResult(
                outcome.status(),
                outcome.rawEnd(),
                deadline,
                deadline == null ? null : endOf(deadline),
                outcome.skipped().stream().flatMap(Run::days).toList(),
                outcome.adjusted(),
                outcome.remaining(),
                outcome.remainingUnit(),
                inPerson ? deadline.atTime(request.inPersonCloses()).atOffset(CHINA) : null,
                outcome.steps());
    }

    private static LocalDate start(PeriodRequest request) {
        LocalDate ofInstant = request.startInstant() == null
                ? null
                : request.startInstant().atOffset(CHINA).toLocalDate();
        LocalDate start = request.start() == null ? ofInstant : request.start();
        if (start == null || ofInstant != null && !ofInstant.equals(start)) {
            throw InvalidPeriodException.invalidStart();
        }
        return start;
    }

    private static List<PeriodTerms.Lengthening> extensions(List<Extension> extensions) {
        List<PeriodTerms.Lengthening> result = new ArrayList<>();
        for (Extension extension : extensions) {
            if (extension.amount() == null) {
                throw InvalidPeriodException.invalidAmount();
            }
            result.add(new PeriodTerms.Lengthening(extension.unit(), extension.amount(), null, null));
        }
        return result;
    }

    private static Suspensions suspensions(List<Suspension> suspensions) {
        for (Suspension suspension : suspensions) {
            if (suspension.from() == null
                    || suspension.to() != null && !suspension.from().isBefore(suspension.to())) {
                throw InvalidPeriodException.invalidSuspension();
            }
        }
        return suspensions.stream()
                .map(suspension -> new Suspensions.Span(suspension.from(), suspension.to(), true, List.of()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Suspensions::new));
    }
}
