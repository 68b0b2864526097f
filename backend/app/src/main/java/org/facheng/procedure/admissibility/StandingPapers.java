package org.facheng.procedure.admissibility;

import java.util.stream.Stream;
import org.facheng.procedure.matter.Matter;

/** Proof that who applies may do so in the place of another or for another (行政复议法第十四条第二款、第三款). */
final class StandingPapers {

    private StandingPapers() {}

    static Stream<CorrectionItem> missing(Matter matter) {
        if (Boolean.TRUE.equals(matter.submission().standingProof())) {
            return Stream.empty();
        }
        return Stream.concat(succeeding(matter), acting(matter));
    }

    private static Stream<CorrectionItem> succeeding(Matter matter) {
        var before = matter.predecessor();
        return before == null
                ? Stream.empty()
                : Stream.of(new CorrectionItem(
                        "证明%s死亡或者终止、申请人是其近亲属或者权利义务承受人（%s）的材料".formatted(before.name(), before.relation()),
                        "行政复议法第十四条第二款、第三十一条第一款"));
    }

    private static Stream<CorrectionItem> acting(Matter matter) {
        return matter.statutoryAgents().stream()
                .map(agent -> new CorrectionItem(
                        "证明%s是申请人的法定代理人（%s）的材料".formatted(agent.name(), agent.relation()), "行政复议法第十四条第三款、第三十一条第一款"));
    }
}
