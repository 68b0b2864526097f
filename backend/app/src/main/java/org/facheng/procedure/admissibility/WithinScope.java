package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.matter.Act;
import org.facheng.procedure.matter.Act.Category;

/** Condition 5: within the scope of reconsideration (行政复议法第十一条), outside its exceptions (第十二条). */
final class WithinScope implements Rule {

    private static final Topic TOPIC = new Topic("5", "属于行政复议范围");
    private static final String FIFTH = "行政复议法第三十条第一款第五项";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        return Optional.of(examine(inquiry.matter().act()));
    }

    /** Whether the law excludes what is complained of: then there is no act, and no period runs. */
    static boolean excluded(Act act) {
        return examine(act).leadsTo() == Decision.REFUSE;
    }

    private static Examined examine(Act act) {
        Category category = act.category();
        if (category == null) {
            return TOPIC.judge("没有填写行政行为的类别，请核实是否属于行政复议范围。", FIFTH);
        }
        return switch (category) {
            case ON_THE_SPOT_PENALTY, PENALTY -> within("对行政处罚决定不服", "第一项");
            case COMPULSORY_MEASURE -> within("对行政强制措施或者行政强制执行决定不服", "第二项");
            case LICENSING -> within("对有关行政许可的决定不服，或者行政机关不予答复", "第三项");
            case NATURAL_RESOURCES -> within("对确认自然资源的所有权或者使用权的决定不服", "第四项");
            case EXPROPRIATION -> within("对征收征用决定及其补偿决定不服", "第五项");
            case STATE_COMPENSATION -> within("对赔偿决定或者不予赔偿决定不服", "第六项");
            case WORK_INJURY -> within("对不予受理工伤认定申请的决定或者工伤认定结论不服", "第七项");
            case OPERATING_AUTONOMY -> within("认为行政机关侵犯其经营自主权或者农村土地承包经营权、农村土地经营权", "第八项");
            case COMPETITION -> within("认为行政机关滥用行政权力排除或者限制竞争", "第九项");
            case UNLAWFUL_LEVY -> within("认为行政机关违法集资、摊派费用或者违法要求履行其他义务", "第十项");
            case SOCIAL_BENEFIT -> within("认为行政机关没有依法给付抚恤金、社会保险待遇或者最低生活保障等社会保障", "第十二项");
            case ADMINISTRATIVE_AGREEMENT -> within("认为行政机关不依法订立、不依法履行、未按照约定履行或者违法变更、解除行政协议", "第十三项");
            case DUTY_REPLY, NON_PERFORMANCE -> within("认为行政机关拒绝履行、未依法履行法定职责或者不予答复", "第十一项");
            case DISCLOSURE, DISCLOSURE_REFUSED -> within("认为行政机关在政府信息公开工作中侵犯其合法权益", "第十四项");
            case PUBLIC_NOTICE, OTHER_ACT -> within("认为行政机关的其他行政行为侵犯其合法权益", "第十五项");
            case STATE_ACT -> excluded("国防、外交等国家行为", "第一项");
            case NORMATIVE_DOCUMENT -> TOPIC.refuse(
                    "申请只针对具有普遍约束力的规范性文件本身，不属于行政复议范围；只有在对依据该文件作出的行政行为申请行政复议时，才可以一并申请附带审查。",
                    FIFTH + "，行政复议法第十二条第二项、第十三条");
            case PERSONNEL -> excluded("行政机关对其工作人员的奖惩、任免等决定", "第三项");
            case CIVIL_MEDIATION -> excluded("行政机关对民事纠纷作出的调解", "第四项");
            case DECISION_NOT_PERFORMED -> TOPIC.refuse(
                    "被申请人不履行前一行政复议决定不是新的行政行为，不另行申请行政复议；申请人可以书面请求行政复议机关责令被申请人限期履行。",
                    FIFTH + "，行政复议法第十一条、第七十七条第二款、第八十三条");
            case RECONSIDERATION_STEP -> TOPIC.refuse(
                    "办理行政复议过程中的通知等程序性行为不是可以另行申请行政复议的行政行为；对其有异议的，在该行政复议案件中提出。对无正当理由不予受理、驳回申请或者逾期不作答复的，申请人有权向上级行政机关反映。",
                    FIFTH + "，行政复议法第十一条、第三十五条");
        };
    }

    private static Examined within(String what, String item) {
        return TOPIC.met(what + "，属于行政复议范围。", FIFTH + "，行政复议法第十一条" + item);
    }

    private static Examined excluded(String what, String item) {
        return TOPIC.refuse(what + "，不属于行政复议范围。", FIFTH + "，行政复议法第十二条" + item);
    }
}
