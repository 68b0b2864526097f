package org.facheng.recheck.secondclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may happen to one limit, made up at random. */
final class LimitStories {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /**
     * What happened to one limit.
     *
     * @param end met, cancelled or null
     * @param missedOn the day it was recorded to have run out, or null
     */
    record Story(
            String unit,
            int length,
            boolean rolls,
            LocalDate start,
            List<Stretch> suspended,
            List<Longer> extended,
            String end,
            LocalDate endedOn,
            LocalDate missedOn) {}

    record Stretch(LocalDate from, LocalDate to) {}

    record Longer(LocalDate on, String unit, int amount) {}

    private LimitStories() {}

    static Arbitrary<Story> any() {
        var starts = Arbitraries.integers().between(0, 365 * 15).map(FIRST::plusDays);
        return starts.flatMap(start -> Combinators.combine(
                        Arbitraries.of("working_days", "calendar_days", "months", "years"),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, true, true, false),
                        stretches(start),
                        longer(start).list().ofMaxSize(2),
                        Arbitraries.of("met", "cancelled", "none"),
                        day(start),
                        day(start).injectNull(0.6))
                .as((unit, length, rolls, suspended, extended, end, endedOn, missedOn) -> new Story(
                        unit,
                        unit.equals("years") ? 1 : unit.equals("months") ? length % 12 + 1 : length,
                        rolls,
                        start,
                        suspended,
                        extended,
                        end.equals("none") ? null : end,
                        endedOn,
                        // Of one day: what ended it is said by the facts, see ClockFolding.
                        endedOn.equals(missedOn) ? null : missedOn)));
    }

    private static Arbitrary<LocalDate> day(LocalDate start) {
        return Arbitraries.integers().between(0, 200).map(start::plusDays);
    }

    /** One after the other, touching at times; the last may be open. */
    private static Arbitrary<List<Stretch>> stretches(LocalDate start) {
        return Arbitraries.integers().between(0, 25).set().ofMaxSize(6).flatMap(cuts -> Arbitraries.of(
                        true, false, false)
                .map(open -> stretches(start, cuts, open)));
    }

    private static List<Stretch> stretches(LocalDate start, Set<Integer> cuts, boolean open) {
        var days = cuts.stream().sorted().map(cut -> start.plusDays(cut * 3L)).toList();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i + 1 < days.size(); i += 2) {
            stretches.add(new Stretch(days.get(i), days.get(i + 1)));
        }
        if (open && !days.isEmpty()) {
            stretches.add(new Stretch(days.get(days.size() - 1).plusDays(1), null));
        }
        return stretches;
    }

    private static Arbitrary<Longer> longer(LocalDate start) {
        return Combinators.combine(
                        day(start),
                        Arbitraries.of("working_days", "calendar_days"),
                        Arbitraries.integers().between(1, 30))
                .as(Longer::new);
    }
}
