package org.facheng.procedure.litigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.matter.Proceeding;
import org.facheng.procedure.matter.Proceeding.Kind;
import org.facheng.procedure.matter.Proceeding.Status;

/** Whether the same act is before a reconsideration organ or another court (行政复议法第二十九条，法释〔2018〕1号第五十七条、第五十八条、第一百零六条). */
final class ParallelProcedure implements Rule {

    private static final Topic TOPIC = new Topic("parallel-procedure", "没有同时进行的复议或者重复的诉讼");
    private static final String PENDING = "行政复议法第二十九条第一款，法释〔2018〕1号第五十七条";

    @Override
    public Optional<Examined> examine(Suit suit) {
        String accepted = suit.context().acceptedCase();
        if (accepted != null) {
            return Optional.of(TOPIC.notMet("本机关已经受理原告就同一行政行为的行政复议申请（" + accepted + "），复议期间不得起诉；请向人民法院说明。", PENDING));
        }
        List<Proceeding> others = suit.matter().declared().proceedings().toList();
        return Stream.of(
                        of(others, Kind.RECONSIDERATION, Status.ACCEPTED)
                                .map(p -> TOPIC.notMet(
                                        "行政复议机关已经受理" + on(p) + "同一行政行为的申请，复议期间又起诉的，人民法院裁定不予立案；请向人民法院说明。", PENDING)),
                        of(others, Kind.RECONSIDERATION, Status.FILED)
                                .map(p -> TOPIC.open(
                                        "原告已就同一行政行为申请行政复议" + on(p) + "：由先立案的机关管辖，同时立案的由原告选择，请核实。", "法释〔2018〕1号第五十七条")),
                        of(others, Kind.RECONSIDERATION, Status.ENDED)
                                .map(p -> TOPIC.open(
                                        "原告曾就同一行政行为申请行政复议" + on(p) + "，程序已经结束：经同意撤回的，在起诉期限内可以起诉；请核实如何结束。",
                                        "法释〔2018〕1号第五十八条")),
                        others.stream()
                                .filter(p -> p.kind() == Kind.COURT)
                                .findFirst()
                                .map(p ->
                                        TOPIC.open("原告另有行政诉讼" + on(p) + "，请核实是否重复起诉。", "法释〔2018〕1号第六十九条第一款第六项、第一百零六条")))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(TOPIC.met("没有就同一行政行为正在进行的行政复议或者另案诉讼的记录。", PENDING)));
    }

    private static Optional<Proceeding> of(List<Proceeding> others, Kind kind, Status status) {
        return others.stream()
                .filter(p -> p.kind() == kind && p.status() == status)
                .findFirst();
    }

    private static String on(Proceeding other) {
        return other.on() == null ? "" : "（" + Dates.zh(other.on()) + "）";
    }
}
