package org.facheng.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A period ready to be counted: what calculator and fold have in common.
 *
 * @param strict every date must lie in the calendar. Otherwise a period of days, months or years may end beyond
 *     it: it is then not rolled and is provisional.
 * @param extensionAfterRoll whether an extension in the period's own unit is counted from the rolled end, not added to
 *     the length
 * @param startName the event it starts from, or null
 * @param basis where the length comes from, or null
 */
record PeriodTerms(
        PeriodUnit unit,
        int amount,
        LocalDate start,
        boolean startDayCounts,
        boolean rollOver,
        boolean extensionAfterRoll,
        List<Lengthening> extensions,
        Suspensions suspensions,
        boolean strict,
        Label startName,
        Citation basis) {

    /** An extension and who approved it; {@code by} and {@code basis} may be null. */
    record Lengthening(PeriodUnit unit, int amount, Label by, Citation basis) {}

    /** A stretch counted in one unit; {@code extension} null for the period itself. */
    record Leg(PeriodUnit unit, int amount, Lengthening extension) {}

    PeriodTerms {
        if (unit == null) {
            throw InvalidPeriodException.invalidUnit();
        }
        if (amount <= 0 || extensions.stream().anyMatch(extension -> extension.amount() <= 0)) {
            throw InvalidPeriodException.invalidAmount();
        }
        if (extensions.stream().map(Lengthening::unit).anyMatch(Objects::isNull)) {
            throw InvalidPeriodException.invalidUnit();
        }
        if (startDayCounts && (unit.backward() || unit.inMonths())) {
            throw InvalidPeriodException.startDayOnlyForDays();
        }
        boolean plain = extensions.isEmpty() && suspensions.isEmpty();
        if (unit.backward()
                ? !plain
                : extensions.stream().anyMatch(extension -> extension.unit().backward())) {
            throw InvalidPeriodException.backwardIsPlain();
        }
        extensions = List.copyOf(extensions);
    }

    /** The day after which counting begins. */
    LocalDate origin() {
        return startDayCounts ? start.minusDays(1) : start;
    }

    /** The period with the extensions that are added to it, then each that is counted on from its end. */
    List<Leg> legs() {
        int total = amount;
        List<Leg> others = new ArrayList<>();
        for (Lengthening extension : extensions) {
            if (extension.unit() == unit && !extensionAfterRoll) {
                total = Math.addExact(total, extension.amount());
            } else {
                others.add(new Leg(extension.unit(), extension.amount(), extension));
            }
        }
        others.add(0, new Leg(unit, total, null));
        return others;
    }

    Outcome count(WorkCalendar calendar) {
        try {
            return unit.backward()
                    ? new BackwardPeriod(this, calendar).count()
                    : new ForwardPeriod(this, calendar).count();
        } catch (ArithmeticException | DateTimeException e) {
            throw InvalidPeriodException.tooLong();
        }
    }
}
