package org.facheng.procedure.admissibility;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.advice.NamedOrgan.Kind;
import org.facheng.procedure.matter.Declared.AncillaryReview;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.ThirdParty;

/** What else the handler should know at once; none of it decides about acceptance. */
final class Remarks {

    private static final Topic OWN_ACT = new Topic("own-act", "本部门行政行为");
    private static final Topic THIRD_PARTIES = new Topic("third-parties", "可能的第三人");
    private static final Topic ANCILLARY = new Topic("ancillary-review", "附带审查规范性文件");
    private static final Topic STAY = new Topic("stay-request", "申请停止执行");

    static final List<Rule> ALL = List.of(Remarks::ownAct, Remarks::thirdParties, Remarks::ancillary, Remarks::stay);

    private Remarks() {}

    /** The ministry reviews its own act; its decision opens the way to court or to the State Council. */
    static boolean isOwnAct(Inquiry inquiry) {
        NamedOrgan respondent = inquiry.respondent();
        boolean ownOffice = respondent.kind() == Kind.INTERNAL_OFFICE
                && respondent.organ().equals(inquiry.context().ministryShort());
        return respondent.kind() == Kind.MINISTRY || ownOffice;
    }

    private static Optional<Examined> ownAct(Inquiry inquiry) {
        return isOwnAct(inquiry)
                ? Optional.of(OWN_ACT.remark(
                        Met.MET,
                        "对本部门行为的复议：由原承办司局提出答复（实施条例第三十六条，待确认），办案人员与承办人员分开（内部规则）；对复议决定不服的，可以向人民法院提起行政诉讼，也可以向国务院申请裁决。",
                        "行政复议法第二十五条第一项、第二十六条，行政复议法实施条例（2007年）第三十六条（待确认）"))
                : Optional.empty();
    }

    private static Optional<Examined> thirdParties(Inquiry inquiry) {
        List<ThirdParty> named = inquiry.matter().thirdParties();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(THIRD_PARTIES.remark(
                        Met.OPEN,
                        "下列人员可能与行政行为或者处理结果有利害关系，请考虑通知其作为第三人参加："
                                + named.stream().map(ThirdParty::label).collect(joining("、")) + "。",
                        "行政复议法第十六条"));
    }

    private static Optional<Examined> ancillary(Inquiry inquiry) {
        Matter matter = inquiry.matter();
        List<AncillaryReview> asked = matter.declared().ancillaryReview();
        return asked.isEmpty() || WithinScope.excluded(matter.act())
                ? Optional.empty()
                : Optional.of(ANCILLARY.remark(
                        Met.OPEN,
                        "一并申请审查的规范性文件：" + asked.stream().map(Remarks::label).collect(joining("、"))
                                + "。规章不在附带审查之列；本机关有权处理的依法处理，无权处理的转送有权机关。",
                        "行政复议法第十三条、第五十六条"));
    }

    private static String label(AncillaryReview review) {
        return review.title() + "（" + review.maker() + "）";
    }

    private static Optional<Examined> stay(Inquiry inquiry) {
        return Boolean.TRUE.equals(inquiry.matter().declared().stayRequested())
                ? Optional.of(STAY.remark(Met.OPEN, "申请人申请停止执行行政行为，请单独审查其要求是否合理。", "行政复议法第四十二条第三项"))
                : Optional.empty();
    }
}
