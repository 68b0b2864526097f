package org.facheng.procedure.casework;

import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.StandingGrounds.Standing;
import org.springframework.stereotype.Component;

/** 终止的情形 of 行政复议法第四十一条, as far as the record of the case bears them out for an applicant. */
@Component
public class TerminationGrounds {

    /** Criminal measures against the applicant. */
    public static final String CRIMINAL = "第四项";

    private static final String RIPENED = "suspension-terminate";
    private static final List<String> ORGANISATIONS = List.of("legal", "branch", "organ");

    private final Deadlines deadlines;
    private final StandingGrounds standing;

    TerminationGrounds(Deadlines deadlines, StandingGrounds standing) {
        this.deadlines = deadlines;
        this.standing = standing;
    }

    /** Why the ground is not given for this applicant; empty where it may be. */
    public Optional<String> missing(CaseFile file, Party applicant, String ground) {
        return switch (ground) {
            case "第二项" -> unless(
                    !ORGANISATIONS.contains(applicant.kind()), "申请人%s不是公民，不能以第四十一条第二项终止。".formatted(applicant.name()));
            case "第三项" -> unless(
                    !"natural".equals(applicant.kind()), "申请人%s不是法人或者其他组织，不能以第四十一条第三项终止。".formatted(applicant.name()));
            case CRIMINAL -> unless(LibertyRestricted.by(file), "申请复议的行政行为不是行政拘留或者限制人身自由的行政强制措施，不能以第四十一条第四项终止。");
            case "第五项" -> unless(ripened(file), "没有依照第三十九条第一款第一项、第二项、第四项中止满六十日而原因仍未消除的记录，不能以第四十一条第五项终止。");
            default -> Optional.empty();
        };
    }

    /** A reason of the applicant's that still stands has stood for sixty days. */
    private boolean ripened(CaseFile file) {
        return standing.all(file).stream()
                .filter(Standing::ofParty)
                .anyMatch(ground -> deadlines.ofCase(file.id()).stream()
                        .anyMatch(clock -> clock.key().equals(RIPENED)
                                && clock.state().equals("missed")
                                && clock.startedOn().equals(ground.from())));
    }

    static Optional<String> unless(boolean borneOut, String why) {
        return borneOut ? Optional.empty() : Optional.of(why);
    }
}
