package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;

/**
 * Who is told in writing that the petition was received and where it goes: within fifteen days (信访工作条例第二十三条第二款、第三款), except one who
 * brought it directly and whose name or address is not clear. For what was transferred the text names no exception; that nobody can be told whom no
 * channel reaches is a reading of the house.
 */
final class NoticeOwed implements Rule {

    private static final Topic TOPIC = new Topic("notice", "书面告知信访人");

    @Override
    public Optional<Finding> examine(Petition petition) {
        if (petition.transferred() && !Reach.clear(petition.matter()) && !Reach.possible(petition.matter())) {
            return Optional.of(TOPIC.open(
                    Reach.unclear(petition.matter())
                            + "不清，也没有其他联系方式：第二十三条第三款没有规定例外，本机关比照第二款不作书面告知（待确认）；可以先请转送、交办的机关补充联系方式，办理结果仍然向其反馈。",
                    "内部规则（信访工作条例第二十三条第三款没有规定例外，待确认）"));
        }
        if (petition.transferred()) {
            return Optional.of(TOPIC.met("转送、交办的事项：属于职权范围的，自收到之日起十五日内书面告知信访人接收情况以及处理途径和程序。", "信访工作条例第二十三条第三款"));
        }
        return Optional.of(
                Reach.clear(petition.matter())
                        ? TOPIC.met("姓名（名称）、住址清楚：能够当场告知的当场书面告知，不能的自收到之日起十五日内书面告知。", "信访工作条例第二十三条第二款")
                        : TOPIC.notMet(
                                Reach.unclear(petition.matter()) + "不清，不要求书面告知；仍须登记" + reached(petition) + "。",
                                "信访工作条例第二十三条第一款、第二款"));
    }

    private static String reached(Petition petition) {
        return Reach.possible(petition.matter()) ? "，留有联系方式的，按来件渠道告知去向和结果" : "并依法处理，不得要求先实名";
    }
}
