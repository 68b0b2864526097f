package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.advice.ReconsiderationFirst;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Matter;

/**
 * Where reconsideration must come before a lawsuit (行政复议法第二十三条第一款): a refusal then opens the way to court within fifteen
 * days (第三十四条). A reply to a request may refuse a duty of 第十一条 or perform it; which of them it is no field tells, and to
 * take the one for the other would cost the applicant the longer time to sue, so the handler is asked. So is he of an act of no kind the law names,
 * for which another law or an administrative regulation may ask for reconsideration first (第一款第五项). Whoever acted owes the applicant
 * the word that reconsideration comes first (第二十三条第二款); where it is not known to have been given, the decision can say so.
 */
final class PriorReconsideration implements Rule {

    private static final Topic TOPIC = new Topic("prior-reconsideration", "应当先申请行政复议");
    private static final String FIRST = "对本行政行为不服应当先申请行政复议；不予受理或者驳回申请的，文书应当告知可以自收到之日起十五日内依法提起行政诉讼。";
    private static final String RESOURCES =
            "请判断决定是否侵犯申请人已经依法取得的自然资源的所有权或者使用权：属于的，应当先申请行政复议，不予受理决定书应当告知自收到之日起十五日内可以起诉；不属于的，不适用第三十四条。";
    private static final String BY_ANOTHER_LAW =
            "请查明法律、行政法规是否规定对本行政行为应当先申请行政复议：有规定的，不予受理决定书应当告知自收到之日起十五日内可以起诉；没有规定的，不适用第三十四条。";
    private static final String TO_BE_TOLD = "行政机关作出行政行为时应当告知先申请行政复议；材料中未见告知，请核对，确未告知的，可以在行政复议意见书中指出。";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        Matter matter = inquiry.matter();
        if (asked(matter) && matter.act().category() == Category.NATURAL_RESOURCES) {
            return Optional.of(TOPIC.remark(Met.OPEN, RESOURCES, ReconsiderationFirst.RESOURCES + "，行政复议法第三十四条"));
        }
        if (asked(matter)) {
            return Optional.of(TOPIC.remark(
                    Met.OPEN,
                    "请判断答复是否属于拒绝履行、未依法履行第十一条规定的法定职责：属于的，应当先申请行政复议，不予受理决定书应当告知自收到之日起十五日内可以起诉；不属于的，不适用第三十四条。",
                    ReconsiderationFirst.DUTY + "，行政复议法第三十四条"));
        }
        if (byAnotherLaw(matter)) {
            return Optional.of(TOPIC.remark(Met.OPEN, BY_ANOTHER_LAW, "行政复议法第二十三条第一款第五项，行政复议法第三十四条"));
        }
        boolean told = Boolean.TRUE.equals(matter.declared().rightsInformed()) || ApplicationPeriods.omission(matter);
        return item(matter)
                .map(article -> told
                        ? TOPIC.remark(Met.MET, FIRST, article + "，行政复议法第三十四条")
                        : TOPIC.remark(Met.MET, FIRST + TO_BE_TOLD, article + "，第二十三条第二款，行政复议法第三十四条"));
    }

    /** The article that asks for reconsideration first; empty where the applicant may choose, or where it is to be judged. */
    static Optional<String> item(Matter matter) {
        return ReconsiderationFirst.article(matter.act().category(), ApplicationPeriods.omission(matter));
    }

    /** Whether nothing is put before the handler: the fields do not tell, and he has to say. */
    static boolean open(Matter matter) {
        return matter.act().category() == null || asked(matter) || byAnotherLaw(matter);
    }

    private static boolean byAnotherLaw(Matter matter) {
        return matter.act().category() == Category.OTHER_ACT && item(matter).isEmpty();
    }

    /** Whether by a kind the law names it is for the handler to say. */
    static boolean asked(Matter matter) {
        return ReconsiderationFirst.toBeJudged(matter.act().category(), ApplicationPeriods.omission(matter));
    }
}
