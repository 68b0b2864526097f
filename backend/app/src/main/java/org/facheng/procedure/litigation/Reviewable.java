package org.facheng.procedure.litigation;

import static org.facheng.procedure.litigation.Defence.NOT_REVIEWABLE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Act.Sued;
import org.facheng.procedure.matter.Reconsideration.Kind;

/** Whether what is challenged is a matter for the courts (行政诉讼法第十二条、第十三条，法释〔2018〕1号第一条第二款). */
final class Reviewable implements Rule {

    private static final Topic TOPIC = new Topic("reviewable", "属于行政诉讼受案范围");
    private static final Pattern OF_PETITION = Pattern.compile("^信访.{0,4}(登记|受理|交办|转送|复查|复核)");
    private static final String SCOPE = "行政诉讼法第十二条第一款";

    @Override
    public Optional<Examined> examine(Suit suit) {
        Examined found = found(suit);
        return Optional.of(
                suit.publicInterest() && found.defence() == null
                        ? TOPIC.met(
                                "人民检察院对负有监督管理职责的行政机关违法行使职权或者不作为，致使国家利益或者社会公共利益受到侵害的，可以提起公益诉讼；请核对是否属于条文所列领域以及本机关的职责。",
                                "行政诉讼法第二十五条第四款")
                        : found);
    }

    /** Whether the law excludes it: then no period runs. */
    static boolean excluded(Suit suit) {
        return found(suit).defence() != null;
    }

    private static Examined found(Suit suit) {
        SuedAct sued = suit.sued();
        if (!sued.actItself()) {
            return TOPIC.met("起诉的是行政复议机关的决定或者不作为，可以起诉。", "行政诉讼法第四十五条");
        }
        Category category = sued.act().category();
        if (category == null) {
            return TOPIC.open("没有写明行政行为的类别，请核实是否属于受案范围。", SCOPE);
        }
        return switch (category) {
            case STATE_ACT -> excluded("国防、外交等国家行为", "行政诉讼法第十三条第一项", sued);
            case NORMATIVE_DOCUMENT -> TOPIC.plead(
                    NOT_REVIEWABLE,
                    "起诉只针对具有普遍约束力的规范性文件本身；只有在对依据该文件作出的行政行为起诉时，才可以在第一审开庭审理前一并请求审查。答辩和举证期限照常计算。" + upheld(sued),
                    "行政诉讼法第十三条第二项、第五十三条，法释〔2018〕1号第二条第二款、第一百四十六条" + upheldBasis(sued));
            case PERSONNEL -> excluded("行政机关对其工作人员的奖惩、任免等决定", "行政诉讼法第十三条第三项", sued);
            case CIVIL_MEDIATION -> excluded("行政机关对民事纠纷的调解行为", "法释〔2018〕1号第一条第二款第二项", sued);
            case RECONSIDERATION_STEP -> step(sued);
            case DECISION_NOT_PERFORMED -> TOPIC.open(
                    "原告认为行政复议决定没有履行：可以由行政复议机关责令限期履行，是否属于受案范围请核实。", SCOPE + "，行政复议法第七十七条");
            case NON_PERFORMANCE -> within("对申请履行法定职责不予答复");
            case DUTY_REPLY -> TOPIC.open(
                    "对履行法定职责的申请拒绝履行或者答复的，属于受案范围；信访答复、重复处理、过程性行为以及对权利义务不产生实际影响的不属于。请以行为的内容判断，不以文书的题目判断。",
                    SCOPE + "第六项，法释〔2018〕1号第一条第二款");
            case ON_THE_SPOT_PENALTY, PENALTY -> within("对行政处罚不服");
            case COMPULSORY_MEASURE -> within("对行政强制措施或者行政强制执行不服");
            case LICENSING -> within("对有关行政许可的决定不服");
            case NATURAL_RESOURCES,
                    EXPROPRIATION,
                    STATE_COMPENSATION,
                    WORK_INJURY,
                    OPERATING_AUTONOMY,
                    COMPETITION,
                    UNLAWFUL_LEVY,
                    SOCIAL_BENEFIT,
                    ADMINISTRATIVE_AGREEMENT -> within(
                    "对%s不服".formatted(sued.act().named()));
            case DISCLOSURE, DISCLOSURE_REFUSED -> within("对政府信息公开的答复不服");
            case PUBLIC_NOTICE, OTHER_ACT -> ofPetition(sued)
                    ? excluded("对信访事项的登记、受理、交办、转送、复查、复核等", "法释〔2018〕1号第一条第二款第九项", sued)
                    : TOPIC.open(
                            "请以行为的内容判断：对权利义务产生实际影响的行政行为属于受案范围；行政指导、重复处理、内部行为、过程性行为、层级监督、信访办理等不属于。",
                            SCOPE + "，法释〔2018〕1号第一条第二款");
        };
    }

    /** What the office of petitions does with one, by what the act is said to be; an answer may decide more than the petition. */
    private static boolean ofPetition(SuedAct sued) {
        return sued.act().kind() != null
                && OF_PETITION.matcher(sued.act().kind()).find();
    }

    /** A step on the way is none; that nothing was decided after it is. */
    private static Examined step(SuedAct sued) {
        return sued.what() == Sued.INACTION
                ? TOPIC.met("起诉的是行政复议机关对申请不作处理，不是过程性行为本身。", "行政诉讼法第四十五条，法释〔2018〕1号第五十六条第二款")
                : excluded("为作出行政复议决定而实施的补正通知等过程性行为", "法释〔2018〕1号第一条第二款第六项", sued);
    }

    private static Examined within(String what) {
        return TOPIC.met(what + "，属于受案范围；以行为的内容判断，不以文书的题目判断。", SCOPE);
    }

    private static Examined excluded(String what, String article, SuedAct sued) {
        return TOPIC.plead(NOT_REVIEWABLE, what + "，不属于受案范围。" + upheld(sued), article + upheldBasis(sued));
    }

    private static String upheld(SuedAct sued) {
        return isUpheld(sued) ? "行政复议机关作过维持决定的，对原行政行为和复议决定的起诉应当一并驳回。" : "";
    }

    private static String upheldBasis(SuedAct sued) {
        return isUpheld(sued) ? "，法释〔2018〕1号第一百三十六条第七款" : "";
    }

    private static boolean isUpheld(SuedAct sued) {
        return sued.reconsideration().kind() == Kind.UPHELD;
    }
}
