package org.facheng.procedure.participation;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.PeriodOwners;
import org.springframework.stereotype.Component;

/** The periods for correcting of those who apply (行政复议法第三十一条第二款): each his own, from the day he received the notice, and whether he has corrected. */
@Component
class CorrectionPeriods {

    private static final String LIMIT = "correct";

    private final EachApplicant applicants;
    private final PeriodOwners owners;
    private final Deadlines deadlines;

    CorrectionPeriods(EachApplicant applicants, PeriodOwners owners, Deadlines deadlines) {
        this.applicants = applicants;
        this.owners = owners;
        this.deadlines = deadlines;
    }

    /** The periods that began for any of these; a period one received for several is of each of them. */
    Stream<Deadline> of(CaseFile file, List<Party> ofThese) {
        return deadlines.ofCase(file.id()).stream()
                .filter(clock -> clock.key().equals(LIMIT))
                .filter(clock -> owners.of(file, clock).anyMatch(ofThese::contains));
    }

    Stream<Deadline> all(CaseFile file) {
        return of(file, applicants.all(file));
    }

    /** Those who have received the notice. */
    List<Party> asked(CaseFile file) {
        return applicants.all(file).stream()
                .filter(party -> of(file, List.of(party)).findAny().isPresent())
                .toList();
    }

    /** Those whose correction has not come, in time or not. */
    List<Party> silent(CaseFile file) {
        return applicants.all(file).stream()
                .filter(party -> of(file, List.of(party)).anyMatch(clock -> clock.metOn() == null))
                .toList();
    }

    /** Whether somebody's period still runs. */
    boolean run(CaseFile file) {
        return all(file).anyMatch(clock -> !clock.ended());
    }

    /** Whether one of those who still apply has corrected. */
    boolean metByAny(CaseFile file) {
        return all(file).anyMatch(clock -> clock.metOn() != null);
    }
}
