package org.facheng.procedure.admissibility;

import org.facheng.procedure.admissibility.matter.Matter;

/** The matter with what follows at once: who the respondent is in law, and how the applicant's own period stands. */
record Inquiry(
        Matter matter, MatterContext context, RespondentOrgan respondent, ApplicationPeriod period, LastDays days) {

    static Inquiry into(Matter matter, MatterContext context, LastDays days) {
        RespondentOrgan respondent = RespondentOrgan.of(matter.respondent(), context);
        ApplicationPeriod period = new ApplicationPeriods(days).of(matter);
        return new Inquiry(matter, context, respondent, period, days);
    }
}
