package org.facheng.procedure.admissibility;

import java.util.stream.Stream;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Matter;

/** Proof that who applies may do so in the place of another or for another (行政复议法第十四条第二款、第三款). */
final class StandingPapers {

    private StandingPapers() {}

    static Stream<CorrectionItem> missing(Matter matter) {
        return Boolean.TRUE.equals(matter.submission().standingProof())
                ? Stream.empty()
                : matter.applicants().stream()
                        .flatMap(applicant -> Stream.concat(succeeding(applicant), represented(applicant)));
    }

    private static Stream<CorrectionItem> succeeding(Applicant applicant) {
        return Stream.ofNullable(applicant.predecessor())
                .map(before -> new CorrectionItem(
                        "证明%s死亡或者终止、%s是其近亲属或者权利义务承受人（%s）的材料"
                                .formatted(before.name(), name(applicant), before.relation()),
                        "行政复议法第十四条第二款、第三十一条第一款"));
    }

    private static Stream<CorrectionItem> represented(Applicant applicant) {
        return Stream.ofNullable(applicant.statutoryAgent())
                .map(agent -> new CorrectionItem(
                        "证明%s是%s的法定代理人（%s）的材料".formatted(agent.name(), name(applicant), agent.relation()),
                        "行政复议法第十四条第三款、第三十一条第一款"));
    }

    private static String name(Applicant applicant) {
        return applicant.name() == null ? "申请人" : applicant.name();
    }
}
