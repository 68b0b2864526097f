package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 举行听证: only on the day that was set, and only where everybody was told in time; otherwise it is set anew (行政复议法第五十一条第一款). The form asks
 * who came: only the applicant waives by staying away (第五十一条第二款).
 */
@Component
class RecordHearingAct implements TaskAct {

    private static final String HELD = "HELD";
    private static final String WAIVED = "WAIVED";
    private static final String POSTPONED = "POSTPONED";

    private final Hearings hearings;
    private final Clock clock;

    RecordHearingAct(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-hearing";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals(POSTPONED)) {
            return;
        }
        var day = hearings.last(file).map(Hearings::day).orElseThrow();
        if (!hearings.notifiedInTime(file, day)) {
            throw Problems.invalid(
                    "hearing_notice_late",
                    "案卷没有记录在举行听证的五日（工作日）前通知各方当事人：已经通知的，先记录送达或者发出的日期；没有的，应当另定听证日期（第五十一条第一款）。",
                    "The parties weren't told five working days before; the hearing has to be set anew.");
        }
        if (done.outcome().equals(WAIVED) && !hearings.reachedApplicantsBefore(file, day)) {
            throw Problems.invalid(
                    "hearing_notice_not_served",
                    "案卷没有听证通知书在听证日前送达申请人的记录，不能认定申请人无正当理由拒不参加（第五十一条第二款）。",
                    "The applicant didn't have the notice before the hearing.");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problems.invalid(
                    "hearing_not_yet",
                    "听证定于%s举行，届时才能记录；提前的，请另定日期。".formatted(day),
                    "The hearing is set for %s and can't be recorded before.".formatted(day));
        }
        if (done.outcome().equals(HELD) && done.form().hasNonNull("absence")) {
            throw Problems.invalid("applicant_attended", "申请人参加了听证的，不填写没有参加的情况。", "The applicant attended.")
                    .at("/form/absence", "申请人参加的，不填写", "leave this empty");
        }
        if (!day.equals(LocalDate.parse(done.form().path("heldOn").asString()))) {
            throw Problems.invalid(
                            "hearing_other_day",
                            "听证定于%s举行，通知的也是这一天。".formatted(day),
                            "The hearing was set for another day.")
                    .at("/form/heldOn", "应当是%s".formatted(day), "the day that was set");
        }
    }
}
