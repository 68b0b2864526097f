package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.LastDays.Period;
import org.facheng.procedure.advice.Obstacles;
import org.facheng.procedure.advice.Suspension;
import org.facheng.procedure.litigation.SuingPeriod.Standing;
import org.facheng.procedure.matter.Matter;

/**
 * The day the suit was filed, held against periods. Where it is not stated, the court cannot have had the complaint later than it served it.
 * Delay through no fault of the plaintiff's own does not count (行政诉讼法第四十八条第一款).
 */
final class SuitDay {

    private static final String NOT_COUNTED = "，行政诉讼法第四十八条";

    private final Matter matter;
    private final LastDays days;
    private final List<DatedFact> facts = new ArrayList<>();

    SuitDay(Matter matter, LastDays days) {
        this.matter = matter;
        this.days = days;
    }

    void fact(String fact, LocalDate on, String proof) {
        facts.add(new DatedFact(fact, on, proof));
    }

    /** Whether it surely was in the period. */
    boolean within(Period period) {
        return period.allows(matter.suedOn() == null ? matter.receivedOn() : matter.suedOn());
    }

    /** Whether it surely was not. */
    boolean beyond(Period period) {
        return matter.suedOn() != null && !period.allows(matter.suedOn());
    }

    boolean known() {
        return matter.suedOn() != null;
    }

    /** Held against this limit from this day; {@code from} says in words from what day. */
    SuingPeriod in(String limit, LocalDate startedOn, String from, String basis) {
        Obstacles period =
                Obstacles.in(days, limit, startedOn, matter.declared().obstacles());
        String counted = "起诉期限" + from + "（" + Dates.zh(startedOn) + "）起计算，至" + Dates.zh(period.lastDay()) + "届满；";
        if (within(period.proven())) {
            boolean needed = known() && period.needed(matter.suedOn());
            String why = needed ? "其中被耽误的时间不计算（原末日" + Dates.zh(period.plain().lastDay()) + "）；" : "";
            return ends(
                    Standing.IN_TIME,
                    period.lastDay(),
                    counted + why + filed() + "，在期限内。",
                    needed ? basis + NOT_COUNTED : basis,
                    period.suspensions());
        }
        if (!known()) {
            return ends(Standing.OPEN, period.lastDay(), counted + filed() + "，请核实。", basis, period.suspensions());
        }
        return period.wouldAllow(matter.suedOn())
                ? ends(
                        Standing.OPEN,
                        period.lastDay(),
                        counted + filed() + "；原告主张有耽误期限的事由，是否扣除或者准许延长由人民法院认定。",
                        basis + NOT_COUNTED,
                        period.suspensions())
                : ends(Standing.LATE, period.lastDay(), counted + filed() + "，已经超过起诉期限。", basis, period.suspensions());
    }

    SuingPeriod ends(Standing standing, LocalDate lastDay, String detail, String basis) {
        return ends(standing, lastDay, detail, basis, List.of());
    }

    private SuingPeriod ends(
            Standing standing, LocalDate lastDay, String detail, String basis, List<Suspension> stood) {
        return new SuingPeriod(standing, lastDay, detail, basis, List.copyOf(facts), List.copyOf(stood));
    }

    String filed() {
        return known() ? "原告于" + Dates.zh(matter.suedOn()) + "起诉" : "没有写明起诉日期";
    }
}
