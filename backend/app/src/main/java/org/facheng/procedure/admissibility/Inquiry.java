package org.facheng.procedure.admissibility;

import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.matter.Matter;

/** The matter with what follows at once: who the respondent is in law, and how the applicant's own period stands. */
record Inquiry(Matter matter, MatterContext context, NamedOrgan respondent, ApplicationPeriod period, LastDays days) {

    static Inquiry into(Matter matter, MatterContext context, LastDays days) {
        NamedOrgan respondent = NamedOrgan.of(matter.respondent(), context);
        ApplicationPeriod period = LedOver.explained(new ApplicationPeriods(days).of(matter), matter);
        return new Inquiry(matter, context, respondent, period, days);
    }
}
