package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.matter.Matter;

/**
 * Until when whoever complains of an act may apply for its reconsideration, for rules that lead a matter over: counted as if the application
 * had come on the day the matter came (行政复议法第二十条、第二十一条).
 *
 * @param lastDay null where no period runs or the fields do not tell
 * @param open whether the period had not run out on that day, by all the fields tell
 * @param detail how it was counted, in full sentences
 * @param basis the articles; empty where no period runs
 */
public record DaysToApply(LocalDate lastDay, boolean open, String detail, String basis) {

    public static DaysToApply of(Matter matter, LastDays days) {
        ApplicationPeriod period = new ApplicationPeriods(days).of(matter);
        return new DaysToApply(
                period.lastDay(),
                period.standing() == ApplicationPeriod.Standing.IN_TIME,
                period.detail(),
                period.basis());
    }
}
