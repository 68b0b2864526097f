package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Previous;
import org.facheng.procedure.matter.Previous.Kind;

/** What receiving a petition makes certain. */
final class PetitionFacts {

    static final String RECEIVED = "petition-received";
    static final String UNNAMED = "petition-unnamed";
    static final String REACHABLE = "petition-reachable";
    static final String TRANSFERRED = "petition-transferred";
    static final String FEEDBACK_DAY = "feedback-day-fixed";
    static final String URGENT = "urgent-known";
    static final String REPLY_SERVED = "reply-served";
    static final String REVIEW_ASKED = "review-asked";
    static final String REVIEW_REQUESTED = "review-requested";
    static final String REVIEW_SERVED = "review-served";
    static final String RECHECK_ASKED = "recheck-asked";
    static final String RECHECK_REQUESTED = "recheck-requested";
    static final String ACT_KNOWN = "act-known";
    static final String ACT_DAY_KNOWN = "act-day-known";

    private PetitionFacts() {}

    /** In order of their days. */
    static List<DatedFact> of(Petition petition, RouteTable.Chosen chosen) {
        Matter matter = petition.matter();
        List<DatedFact> facts = new ArrayList<>();
        served(petition, Kind.REPLY, List.of(Kind.REVIEW, Kind.RECHECK), REPLY_SERVED, facts);
        served(petition, Kind.REVIEW, List.of(Kind.RECHECK), REVIEW_SERVED, facts);
        actKnown(petition, facts);
        facts.addAll(receipt(petition));
        feedbackDay(petition, facts);
        if (chosen.line().route() == Route.URGENT) {
            facts.add(new DatedFact(
                    URGENT, matter.receivedOn(), "收件登记：" + chosen.line().name()));
        }
        switch (chosen.ordinary().route()) {
            case REVIEW -> asked(matter, "复查", REVIEW_ASKED, REVIEW_REQUESTED, facts);
            case RECHECK -> asked(matter, "复核", RECHECK_ASKED, RECHECK_REQUESTED, facts);
            default -> {}
        }
        facts.sort(Comparator.comparing(DatedFact::on));
        return List.copyOf(facts);
    }

    /** What was passed on is informed of by another article (信访工作条例第二十三条第二款、第三款); whom nothing reaches cannot be informed by either. */
    private static List<DatedFact> receipt(Petition petition) {
        var matter = petition.matter();
        LocalDate on = matter.receivedOn();
        List<DatedFact> facts = new ArrayList<>();
        if (petition.transferred()) {
            facts.add(new DatedFact(TRANSFERRED, on, "收件登记：转送、交办"));
        }
        if (Reach.clear(matter)) {
            if (facts.isEmpty()) {
                facts.add(new DatedFact(RECEIVED, on, "收件登记：信访人直接提出"));
            }
            return facts;
        }
        var unclear = "收件登记：" + Reach.unclear(matter) + "不清";
        facts.add(
                Reach.possible(matter)
                        ? new DatedFact(REACHABLE, on, unclear + "，可以经来件渠道联系")
                        : new DatedFact(UNNAMED, on, unclear));
        return facts;
    }

    /** The day by which the assigning body wants the result (信访工作条例第二十二条第一款第三项); where it is that of receipt, it was fixed before. */
    private static void feedbackDay(Petition petition, List<DatedFact> facts) {
        LocalDate received = petition.matter().receivedOn();
        LocalDate due = petition.matter().transfer().dueOn();
        if (petition.assigned() && due != null) {
            LocalDate fixed = due.isAfter(received) ? received : due.minusDays(1);
            int days = (int) ChronoUnit.DAYS.between(fixed, due);
            facts.add(new DatedFact(FEEDBACK_DAY, fixed, "交办函载明的反馈期限", days));
        }
    }

    /** What was answered once more above was asked for there: its period is over, unless there is a newer opinion. */
    private static void served(Petition petition, Kind kind, List<Kind> above, String fact, List<DatedFact> facts) {
        petition.previous(kind)
                .map(Previous::on)
                .filter(on -> above.stream()
                        .flatMap(later -> petition.previous(later).stream())
                        .allMatch(later -> later.on() != null && later.on().isBefore(on)))
                .ifPresent(on -> facts.add(new DatedFact(fact, on, "信访人收到" + kind.label() + "的日期")));
    }

    /** The petitioner keeps the period by asking, ours runs from the receipt (信访工作条例第三十五条、第三十六条第一款). */
    private static void asked(Matter matter, String what, String asked, String received, List<DatedFact> facts) {
        facts.add(new DatedFact(asked, matter.filedOn(), "提出" + what + "请求"));
        facts.add(new DatedFact(received, matter.receivedOn(), "收到" + what + "请求"));
    }

    /**
     * What starts the ordinary sixty days. Whoever was not told of the right has longer, which those days must not hide (行政复议法第二十条第三款):
     * the rule about the way to reconsideration tells that last day.
     */
    private static void actKnown(Petition petition, List<DatedFact> facts) {
        Act act = petition.matter().act();
        boolean told = !Boolean.FALSE.equals(petition.matter().declared().rightsInformed());
        if (!WayToReconsideration.applies(petition) || !told) {
            return;
        }
        if (act.knownOn() != null) {
            facts.add(new DatedFact(ACT_KNOWN, act.knownOn(), "信访件载明的知道日期"));
            if (WayToReconsideration.certain(petition)) {
                facts.add(new DatedFact(ACT_DAY_KNOWN, act.knownOn(), "信访件载明的知道日期，已告知申请复议的权利、机关和期限"));
            }
        } else if (act.dateMade() != null) {
            facts.add(new DatedFact(ACT_KNOWN, act.dateMade(), "信访件载明的作出日期；没有写明何时知道，按最早的日期计算"));
        }
    }
}
