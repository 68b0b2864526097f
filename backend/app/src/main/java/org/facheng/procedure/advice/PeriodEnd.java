package org.facheng.procedure.advice;

import java.time.LocalDate;
import java.util.List;
import org.facheng.procedure.advice.Limits.Limit;

/** The statutory clock as the rules need it. */
public interface PeriodEnd {

    /** The last day of the limit, after roll-over; the start day is not counted. */
    LocalDate lastDay(Limit limit, LocalDate startedOn, List<Suspension> suspensions);
}
