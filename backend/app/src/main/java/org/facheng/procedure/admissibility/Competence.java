package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.advice.CompetentOrgan;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.advice.NamedOrgan.Kind;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Matter;

/** Condition 6: the matter falls to the organ that received it. */
final class Competence implements Rule {

    static final String CONDITION = "6";

    private static final Topic TOPIC = new Topic(CONDITION, "属于本机关的管辖范围");
    private static final String SIXTH = "行政复议法第三十条第一款第六项";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        NamedOrgan respondent = inquiry.respondent();
        MatterContext context = inquiry.context();
        Optional<CompetentOrgan> competent = CompetentOrgan.of(respondent, context);
        if (!context.receivedByReconsiderationOrgan()) {
            return Optional.of(wrongDoor(inquiry, competent));
        }
        if (respondent.underTheMinistry()) {
            return Optional.of(TOPIC.met(
                    ours(respondent), SIXTH + "，" + competent.orElseThrow().basis()));
        }
        return Optional.of(notOurs(respondent, competent));
    }

    private static String ours(NamedOrgan respondent) {
        return respondent.kind() == Kind.MINISTRY
                ? "对本部门作出的行政行为不服，由本部门管辖。"
                : "被申请人" + respondent.name() + "属于本部门的机构，对其行政行为不服，由本部门管辖。";
    }

    private static Examined notOurs(NamedOrgan respondent, Optional<CompetentOrgan> competent) {
        if (respondent.kind() == Kind.NOT_NAMED || respondent.kind() == Kind.NOT_AN_ORGAN) {
            return TOPIC.remark(Met.OPEN, "没有写明作出行政行为的行政机关，尚不能判断由谁管辖。", SIXTH);
        }
        if (respondent.kind() == Kind.UNRECOGNISED) {
            return TOPIC.judge("从名称看不出" + respondent.name() + "是哪一类机关，请核实后确定由谁管辖。", SIXTH);
        }
        if (respondent.kind() == Kind.LOCAL_DEPARTMENT && competent.isEmpty()) {
            return TOPIC.refuse(
                    respondent.name() + "不是本部门的机构，不由本部门管辖。是否实行垂直领导，从名称看不出来：实行的，向上一级主管部门申请；不实行的，向本级人民政府申请。请核实后在决定中告知。",
                    SIXTH + "、第二款，行政复议法第二十四条、第二十七条");
        }
        return competent
                .map(organ -> TOPIC.refuse(
                        "被申请人是" + respondent.name() + "，对其行政行为不服，应当向" + organ.name() + "申请行政复议。",
                        SIXTH + "、第二款，" + organ.basis()))
                .orElseGet(() -> TOPIC.refuse(
                        "申请人填写" + respondent.name()
                                + "为其他机关或者组织，不是本部门，也不是通信管理局：请查明有管辖权的机关并在决定中告知。如系本部门管理的法律、行政法规、部门规章授权的组织，由本部门管辖，请先核实。",
                        SIXTH + "、第二款，行政复议法第二条第二款、第二十五条第三项，工业和信息化部令第69号第二条、第四条（待确认）"));
    }

    private static Examined wrongDoor(Inquiry inquiry, Optional<CompetentOrgan> competent) {
        String detail = inquiry.context().receivingUnit() + "不是行政复议机关。"
                + competent.map(organ -> "本申请由" + organ.name() + "管辖。").orElse("有管辖权的机关请核实后告知申请人。");
        String basis =
                SIXTH + "、第二款" + competent.map(organ -> "，" + organ.basis()).orElse("");
        return relayed(inquiry)
                ? TOPIC.refuse(
                        detail
                                + "对当场作出或者依据电子技术监控设备记录的违法事实作出的处罚不服的，可以通过作出处罚的机关提交申请：请及时处理，认为需要维持的，自收到之日起五日内（工作日）转送行政复议机关。",
                        basis + "，行政复议法第三十二条第一款、第二款，第八十八条第二款")
                : TOPIC.refuse(detail, basis);
    }

    /** @see #mayBeHandedOver */
    static boolean relayed(Inquiry inquiry) {
        return mayBeHandedOver(inquiry.matter())
                && inquiry.respondent().kind() == Kind.COMMUNICATIONS_ADMINISTRATION
                && inquiry.context().receivingUnit().equals(inquiry.respondent().name());
    }

    /**
     * An application against a penalty on the spot, or against one that rests on electronic monitoring, may be handed to the
     * organ that imposed it. No field tells of the monitoring; that the applicant chose this way does.
     */
    static boolean mayBeHandedOver(Matter matter) {
        Act.Category category = matter.act().category();
        boolean handedOver = matter.declared().handedToActingOrganOn() != null;
        return category == Act.Category.ON_THE_SPOT_PENALTY || category == Act.Category.PENALTY && handedOver;
    }
}
