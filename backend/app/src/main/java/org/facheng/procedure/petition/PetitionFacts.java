package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Previous.Kind;

/** What receiving a petition makes certain. */
final class PetitionFacts {

    static final String RECEIVED = "petition-received";
    static final String UNNAMED = "petition-unnamed";
    static final String REACHABLE = "petition-reachable";
    static final String TRANSFERRED = "petition-transferred";
    static final String URGENT = "urgent-known";
    static final String REPLY_SERVED = "reply-served";
    static final String REVIEW_REQUESTED = "review-requested";
    static final String REVIEW_SERVED = "review-served";
    static final String RECHECK_REQUESTED = "recheck-requested";
    static final String ACT_KNOWN = "act-known";
    static final String ACT_DAY_KNOWN = "act-day-known";

    private PetitionFacts() {}

    /** In order of their days. */
    static List<DatedFact> of(Petition petition, RouteTable.Chosen chosen) {
        Matter matter = petition.matter();
        List<DatedFact> facts = new ArrayList<>();
        served(petition, Kind.REPLY, REPLY_SERVED, facts);
        served(petition, Kind.REVIEW, REVIEW_SERVED, facts);
        actKnown(petition, facts);
        facts.add(receipt(petition));
        if (chosen.line().route() == Route.URGENT) {
            facts.add(new DatedFact(
                    URGENT, matter.receivedOn(), "收件登记：" + chosen.line().name()));
        }
        switch (chosen.ordinary().route()) {
            case REVIEW -> facts.add(new DatedFact(REVIEW_REQUESTED, matter.receivedOn(), "收到复查请求"));
            case RECHECK -> facts.add(new DatedFact(RECHECK_REQUESTED, matter.receivedOn(), "收到复核请求"));
            default -> {}
        }
        facts.sort(Comparator.comparing(DatedFact::on));
        return List.copyOf(facts);
    }

    /** Whoever passed it on is informed by another article, whoever the petitioner is (信访工作条例第二十三条第二款、第三款). */
    private static DatedFact receipt(Petition petition) {
        LocalDate on = petition.matter().receivedOn();
        if (petition.transferred()) {
            return new DatedFact(TRANSFERRED, on, "收件登记：转送、交办");
        }
        var matter = petition.matter();
        if (Reach.clear(matter)) {
            return new DatedFact(RECEIVED, on, "收件登记：信访人直接提出");
        }
        var unclear = "收件登记：" + Reach.unclear(matter) + "不清";
        return Reach.possible(matter)
                ? new DatedFact(REACHABLE, on, unclear + "，可以经来件渠道联系")
                : new DatedFact(UNNAMED, on, unclear);
    }

    private static void served(Petition petition, Kind kind, String fact, List<DatedFact> facts) {
        petition.previous(kind)
                .filter(answer -> answer.on() != null)
                .ifPresent(answer -> facts.add(new DatedFact(fact, answer.on(), "信访人收到" + kind.label() + "的日期")));
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
