package org.facheng.procedure.admissibility;

import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Matter;

/** Chooses how the applicant's period is counted: from an act that is known, or from a duty that was not performed. */
final class ApplicationPeriods {

    private final KnownActPeriod knownAct;
    private final OmissionPeriod omission;

    ApplicationPeriods(LastDays days) {
        this.knownAct = new KnownActPeriod(days);
        this.omission = new OmissionPeriod(days);
    }

    ApplicationPeriod of(Matter matter) {
        if (WithinScope.excluded(matter.act())) {
            return ApplicationPeriod.none();
        }
        return omission(matter) && !knownByDay(matter) ? omission.of(matter) : knownAct.of(matter);
    }

    /** Only a day of knowledge was given, and no request and no period that would carry another count. */
    private static boolean knownByDay(Matter matter) {
        boolean fixed = Boolean.TRUE.equals(matter.declared().performancePeriodFixed());
        boolean urgent = Boolean.TRUE.equals(matter.declared().urgent());
        return matter.declared().requestReceivedOn() == null
                && matter.act().dateKnown() != null
                && !fixed
                && !urgent
                && matter.declared().performancePeriodEndedOn() == null;
    }

    /** A duty not performed at all: said so, or a request that was received and no act to show for it. */
    static boolean omission(Matter matter) {
        Act act = matter.act();
        boolean noAct = act.dateMade() == null && act.dateKnown() == null;
        boolean requested = matter.declared().requestReceivedOn() != null;
        return act.category() == Category.NON_PERFORMANCE || noAct && requested && !WithinScope.excluded(act);
    }
}
