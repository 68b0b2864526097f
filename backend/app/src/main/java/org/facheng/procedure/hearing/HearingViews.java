package org.facheng.procedure.hearing;

import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** Puts the names of case, court and stage to an appointment, and whether the notice to the leader was in time. */
@Component
class HearingViews {

    private static final String COURT = "court";

    /** The limit of the notice to a leader, counted back from the day of the hearing. */
    private static final String NOTICE = "principal-notice";

    private final Cases cases;
    private final Procedures procedures;
    private final Deadlines deadlines;

    HearingViews(Cases cases, Procedures procedures, Deadlines deadlines) {
        this.cases = cases;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    HearingView of(Hearing hearing, CaseFile file) {
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var leader = hearing.leader();
        return new HearingView(
                hearing.id(),
                file.caseNo(),
                file.procedure(),
                procedure.name().zh(),
                file.title(),
                hearing.stage(),
                procedure.stage(hearing.stage()).name().zh(),
                hearing.court() == null ? court(file) : hearing.court(),
                hearing.on(),
                hearing.at(),
                hearing.place(),
                hearing.online(),
                hearing.state(),
                hearing.appearance(),
                leader == null ? null : new HearingView.LeaderName(leader.name(), leader.post()),
                hearing.leaderCame(),
                hearing.attendees(),
                hearing.called() ? notice(hearing) : null);
    }

    String procedureName(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion()).name().zh();
    }

    String stageName(CaseFile file) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .stage(file.stage())
                .name()
                .zh();
    }

    /** The court before which the case is, or null. */
    String court(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(party -> party.role().equals(COURT))
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    private HearingView.Notice notice(Hearing hearing) {
        LocalDate lastDay = deadlines.ofCase(hearing.caseId()).stream()
                .filter(limit -> limit.key().equals(NOTICE) && limit.startedOn().equals(hearing.appointedOn()))
                .map(Deadline::due)
                .findFirst()
                .orElse(null);
        LocalDate served = hearing.notifiedOn();
        return new HearingView.Notice(
                served, lastDay, served == null || lastDay == null ? null : !served.isAfter(lastDay));
    }
}
