package org.facheng.procedure.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is still to be performed: by one respondent, or by all of them together.
 *
 * @param fact what performs it
 * @param party id of the respondent whose it is; null: of all respondents
 * @param due the last day of the period set for it last
 */
public record Duty(String fact, @Nullable String party, LocalDate due) {

    /** 重新作出行政行为. */
    public static final String REMADE = "act-remade";

    /** What else was ordered or agreed. */
    public static final String PERFORMED = "performed";

    public boolean remake() {
        return fact.equals(REMADE);
    }

    /** Whether it is something this respondent has to do; null: any of them. */
    public boolean of(@Nullable String respondent) {
        return party == null || respondent == null || party.equals(respondent);
    }

    /** Whether its period was over on a day. */
    public boolean late(LocalDate day) {
        return due.isBefore(day);
    }
}
