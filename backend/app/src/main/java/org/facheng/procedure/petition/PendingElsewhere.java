package org.facheng.procedure.petition;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Proceeding;
import org.facheng.procedure.matter.Proceeding.Kind;
import org.facheng.procedure.matter.Proceeding.Status;

/** What is before a court, a reconsideration organ or arbitrators goes by their procedure (信访工作条例第二十八条第二款、第三十一条第一项、第二项). */
final class PendingElsewhere implements Rule {

    private static final Topic TOPIC = new Topic("pending-elsewhere", "没有正在进行的诉讼、复议或者仲裁");
    private static final String SEPARATED = "信访工作条例第二十八条第二款、第三十一条第一项";

    @Override
    public Optional<Finding> examine(Petition petition) {
        Matter matter = petition.matter();
        return pending(matter, Kind.COURT)
                .map(p -> ofTheCourts(p, "visit".equals(matter.channel())))
                .or(() -> pending(matter, Kind.RECONSIDERATION)
                        .map(p -> TOPIC.notMet("行政复议机关" + stage(p) + "。告知通过行政复议程序解决。", SEPARATED)))
                .or(() -> pending(matter, Kind.ARBITRATION)
                        .map(p -> TOPIC.notMet("仲裁机构" + stage(p) + "。告知通过仲裁程序解决。", "信访工作条例第三十一条第二项")))
                .or(() -> matter.declared()
                        .proceedings()
                        .findFirst()
                        .map(p -> TOPIC.open("有关程序" + stage(p) + "。请核实是否依法终结、是否为同一诉求。", "信访工作条例第三十一条、第三十七条第三款")));
    }

    private static Finding ofTheCourts(Proceeding suit, boolean visit) {
        String detail = "法院" + stage(suit) + "。诉讼与信访分离：告知通过诉讼程序解决，不以信访处理同一争议。";
        return visit
                ? TOPIC.notMet(detail + "走访提出的，应当向有关政法部门提出。", SEPARATED + "、第二十条第二款")
                : TOPIC.notMet(detail, SEPARATED);
    }

    /** The one that is not over; a court before the others. */
    static Optional<Proceeding> first(Matter matter) {
        return Stream.of(Kind.COURT, Kind.RECONSIDERATION, Kind.ARBITRATION)
                .flatMap(kind -> pending(matter, kind).stream())
                .findFirst();
    }

    private static Optional<Proceeding> pending(Matter matter, Kind kind) {
        return matter.declared()
                .proceedings()
                .filter(p -> p.kind() == kind && p.status() != Status.ENDED)
                .findFirst();
    }

    /** Before whom it is. */
    static String who(Proceeding pending) {
        return switch (pending.kind()) {
            case COURT -> "法院";
            case RECONSIDERATION -> "行政复议机关";
            case ARBITRATION -> "仲裁机构";
        };
    }

    /** How far it is, and since when if that was said. */
    static String stage(Proceeding proceeding) {
        String on = proceeding.on() == null ? "" : "（" + Dates.zh(proceeding.on()) + "）";
        return switch (proceeding.status()) {
            case FILED -> "已收到起诉或者申请" + on;
            case ACCEPTED -> "已经受理" + on;
            case ENDED -> "已经结束" + on;
        };
    }
}
