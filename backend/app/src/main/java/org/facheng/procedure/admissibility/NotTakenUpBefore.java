package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.MatterContext.KnownApplication;
import org.facheng.procedure.advice.MatterContext.KnownSuit;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.Proceeding;
import org.facheng.procedure.matter.Proceeding.Kind;
import org.facheng.procedure.matter.Proceeding.Status;

/**
 * Condition 7: no reconsideration authority and no court has accepted the same matter of this applicant. Filed is not yet
 * accepted. What has ended in court may have ended by its not being accepted 不予立案, most likely where reconsideration
 * comes first; what has ended at another authority may have if the applicant was wrongly sent there.
 */
final class NotTakenUpBefore implements Rule {

    private static final Topic TOPIC = new Topic("7", "未被行政复议机关或者人民法院受理过");
    private static final String SEVENTH = "行政复议法第三十条第一款第七项";
    private static final String SUED = SEVENTH + "，行政复议法第二十九条第二款";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        var found = byWord(inquiry);
        var earlier = inquiry.context().earlier();
        return earlier != null && found.leadsTo() == Decision.ADMIT
                ? Optional.of(register(earlier))
                : Optional.of(found);
    }

    /**
     * What the register holds is evidence, no verdict: the number of an act and a name are no proof that it is the same act and the same person,
     * nor that facts and reasons are the same. A person looks and confirms.
     */
    private static Examined register(KnownApplication earlier) {
        return earlier.withdrawn()
                ? TOPIC.remark(
                        Met.OPEN,
                        "登记簿中，本机关曾准予同名申请人撤回就同一文号行政行为提出的申请并终止行政复议（%s）。请核对：以同一事实和理由再次申请的，不予受理；申请人能够证明撤回违背其真实意愿的除外。"
                                .formatted(earlier.caseNo()),
                        SEVENTH + "，行政复议法第七十四条第二款")
                : TOPIC.remark(
                        Met.OPEN,
                        "登记簿中，本机关曾受理同名申请人就同一文号行政行为提出的申请（%s）。请核对是否为同一申请人、同一行政行为：是的，不予受理，但是上级行政机关责令纠正驳回申请的除外（第三十五条）。"
                                .formatted(earlier.caseNo()),
                        SEVENTH);
    }

    private static Examined byWord(Inquiry inquiry) {
        if (inquiry.context().acceptedCase() != null) {
            return TOPIC.refuse("本机关已经受理过该申请人就同一行政行为提出的申请（" + inquiry.context().acceptedCase() + "）。", SEVENTH);
        }
        Matter matter = inquiry.matter();
        if (inquiry.context().suit() != null) {
            return beside(inquiry.context().suit(), matter);
        }
        List<Proceeding> others = matter.declared()
                .proceedings()
                .filter(p -> p.kind() != Kind.ARBITRATION)
                .toList();
        return others.stream()
                .map(other -> examine(other, matter))
                .reduce(NotTakenUpBefore::stronger)
                .orElseGet(() -> TOPIC.met("没有就同一行政行为申请行政复议或者提起行政诉讼的记录。", SEVENTH));
    }

    private static Examined beside(KnownSuit suit, Matter matter) {
        if (!suit.open() && reconsiderationFirst(matter)) {
            return TOPIC.judge("本机关应诉案件" + suit.caseNo() + "涉及同一行政行为，诉讼已经结束，可能因未先申请行政复议而不予立案或者驳回起诉，请核对裁判文书。", SUED);
        }
        return TOPIC.refuse("人民法院已经受理该申请人就同一行政行为提起的行政诉讼（本机关应诉案件" + suit.caseNo() + "）。", SUED);
    }

    private static Examined examine(Proceeding other, Matter matter) {
        if (other.status() == Status.FILED) {
            return TOPIC.met(where(other) + "尚未受理；受理在先的机关办理，受理前请再核实一次。", SEVENTH + "，行政复议法第二十九条");
        }
        if (other.status() == Status.ENDED && mayHaveBeenTurnedAway(other, matter)) {
            return TOPIC.judge(
                    where(other) + "的程序已经结束，可能没有受理（例如裁定不予立案），请核实是否受理过。",
                    other.kind() == Kind.COURT ? SEVENTH + "，行政复议法第二十九条第二款" : SEVENTH);
        }
        return other.kind() == Kind.COURT
                ? TOPIC.refuse(
                        "人民法院已经受理" + on(other) + "申请人就同一行政行为提起的行政诉讼。"
                                + (other.status() == Status.ENDED ? "诉讼已经结束；如系裁定不予立案，不属于已经受理，请核对裁判文书。" : ""),
                        SUED)
                : TOPIC.refuse("行政复议机关已经受理过" + on(other) + "申请人就同一行政行为提出的行政复议申请。", SEVENTH);
    }

    private static boolean mayHaveBeenTurnedAway(Proceeding other, Matter matter) {
        return other.kind() == Kind.COURT
                ? reconsiderationFirst(matter)
                : matter.declared().wronglyInformed();
    }

    private static boolean reconsiderationFirst(Matter matter) {
        return PriorReconsideration.item(matter).isPresent() || PriorReconsideration.asked(matter);
    }

    private static Examined stronger(Examined one, Examined other) {
        return one.leadsTo().compareTo(other.leadsTo()) <= 0 ? one : other;
    }

    private static String where(Proceeding other) {
        return other.kind() == Kind.COURT ? "已向人民法院提起行政诉讼" + on(other) + "，" : "已向行政复议机关提出申请" + on(other) + "，";
    }

    private static String on(Proceeding other) {
        return other.on() == null ? "" : "（" + Dates.zh(other.on()) + "）";
    }
}
