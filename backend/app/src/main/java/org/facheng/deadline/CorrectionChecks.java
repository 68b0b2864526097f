package org.facheng.deadline;

import java.time.LocalDate;
import java.util.List;
import org.facheng.clock.CalendarData;
import org.facheng.platform.Problems;

/** What can be proposed to be put right. */
final class CorrectionChecks {

    /** The first year with a holiday notice. */
    private static final int EARLIEST_YEAR = CalendarData.builtIn().first().getYear();

    private CorrectionChecks() {}

    /**
     * @param facts of the case
     * @param open its proposals nobody has decided
     * @return the fact that is to be corrected
     * @throws org.facheng.platform.ProblemException as {@link Corrections#propose} says
     */
    static Fact correctable(List<Fact> facts, List<Correction> open, int position, LocalDate onDay, LocalDate today) {
        var fact = facts.stream()
                .filter(f -> f.position() == position && f.stands())
                .findFirst()
                .orElseThrow(
                        () -> Problems.invalid("unknown_fact", "本案没有记录这一事实，请从列表中选择。", "The case has no such fact."));
        if (fact.factOn().equals(onDay)) {
            throw Problems.invalid(
                    "same_day", "记录的日期就是%s，没有需要更正的。".formatted(onDay), "That is the recorded day already.");
        }
        if (onDay.getYear() < EARLIEST_YEAR) {
            throw Problems.invalid(
                    "day_before_calendar",
                    "没有%d年以前的工作日历，请核对日期%s。".formatted(EARLIEST_YEAR, onDay),
                    "There is no work calendar before %d. Check the day.".formatted(EARLIEST_YEAR));
        }
        if (onDay.isAfter(today)) {
            throw Problems.invalid(
                    "fact_in_future", "日期%s尚未到来，不能记录。".formatted(onDay), "A fact can't lie in the future: " + onDay);
        }
        if (NamedDay.in(fact) && !onDay.isBefore(NamedDay.of(fact))) {
            throw Problems.invalid(
                    "day_after_named",
                    "期限的最后一日写明为%s，起算的日期应当早于这一日。".formatted(NamedDay.of(fact)),
                    "The last day is named as " + NamedDay.of(fact) + ": it is counted from an earlier one.");
        }
        if (open.stream().anyMatch(other -> other.corrects(fact))) {
            throw Problems.conflict(
                    "correction_open", "这一事实已有待决定的更正，请先决定。", "A correction of this fact waits for its decision.");
        }
        return fact;
    }

    /**
     * @param stops of the case that have not been taken back
     * @param open its proposals nobody has decided
     * @throws org.facheng.platform.ProblemException as {@link Corrections#proposeAnnulment} says
     */
    static Corrections.RecordedStop annullable(
            List<Corrections.RecordedStop> stops, List<Correction> open, String stop) {
        var recorded = stops.stream()
                .filter(known -> known.id().equals(stop))
                .findFirst()
                .orElseThrow(() ->
                        Problems.invalid("unknown_stop", "本案没有记录这一中止或者扣除，请从列表中选择。", "The case has no such stop."));
        if (open.stream().anyMatch(other -> stop.equals(other.stop()))) {
            throw Problems.conflict(
                    "correction_open", "这一记录已有待决定的撤销，请先决定。", "A proposal to take it back waits for its decision.");
        }
        return recorded;
    }
}
