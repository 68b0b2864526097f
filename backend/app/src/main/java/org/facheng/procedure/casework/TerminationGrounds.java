package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 终止的情形 of 行政复议法第四十一条, as far as the record of the case bears them out for an applicant. */
@Component
public class TerminationGrounds {

    /** Criminal measures against the applicant. */
    public static final String CRIMINAL = "第四项";

    /** A suspension for a reason of the applicant that has lasted sixty days. */
    static final String RIPENED_SUSPENSION = "第五项";

    private static final String RIPENED = "suspension-terminate";
    private static final String CONSIDERED = "ripening-considered";
    private static final List<String> ORGANISATIONS = List.of("legal", "branch", "organ");

    private final Deadlines deadlines;
    private final StandingGrounds standing;
    private final Clock clock;

    TerminationGrounds(Deadlines deadlines, StandingGrounds standing, Clock clock) {
        this.deadlines = deadlines;
        this.standing = standing;
        this.clock = clock;
    }

    /** Why the ground is not given for this applicant; empty where it may be. */
    public Optional<String> missing(CaseFile file, Party applicant, String ground) {
        return switch (ground) {
            case "第二项" -> unless(!organisation(applicant), "申请人%s不是公民，不能以第四十一条第二项终止。".formatted(applicant.name()));
            case "第三项" -> unless(
                    !"natural".equals(applicant.kind()), "申请人%s不是法人或者其他组织，不能以第四十一条第三项终止。".formatted(applicant.name()));
            case CRIMINAL -> unless(LibertyRestricted.by(file), "申请复议的行政行为不是行政拘留或者限制人身自由的行政强制措施，不能以第四十一条第四项终止。");
            case RIPENED_SUSPENSION -> unless(
                    ripened(file, applicant),
                    "没有因申请人%s依照第三十九条第一款第一项、第二项、第四项中止满六十日而原因仍未消除的记录，不能以第四十一条第五项终止。".formatted(applicant.name()));
            default -> Optional.empty();
        };
    }

    /** A reason of this applicant's that still stands has stood for sixty days. */
    private boolean ripened(CaseFile file, Party applicant) {
        return standing.all(file).stream()
                .filter(ground -> ground.ofParty() && ground.concerns(applicant.id()))
                .anyMatch(ground -> clocks(file)
                        .anyMatch(clock -> clock.state().equals("missed")
                                && clock.startedOn().equals(ground.from())
                                && (clock.partyId() == null || clock.partyId().equals(applicant.id()))));
    }

    /** That a case goes on after sixty days has been thought of: nobody is asked again for the same reason. */
    void considered(CaseFile file, String why) {
        clocks(file)
                .filter(clock -> clock.ended() && clock.unmet())
                .forEach(clock ->
                        deadlines.record(file.id(), CONSIDERED, LocalDate.now(this.clock), clock.partyId(), why));
    }

    private Stream<Deadline> clocks(CaseFile file) {
        return deadlines.ofCase(file.id()).stream().filter(clock -> clock.key().equals(RIPENED));
    }

    static boolean organisation(Party applicant) {
        return ORGANISATIONS.contains(applicant.kind());
    }

    static Optional<String> unless(boolean borneOut, String why) {
        return borneOut ? Optional.empty() : Optional.of(why);
    }
}
