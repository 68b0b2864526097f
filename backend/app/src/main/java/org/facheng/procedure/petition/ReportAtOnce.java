package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;

/** What may have grave effects on society is reported and acted on at once; the notice to the petitioner is owed beside it (信访工作条例第二十五条第一款). */
final class ReportAtOnce implements Rule {

    private static final Topic TOPIC = new Topic("urgent", "重大、紧急事项");

    @Override
    public Optional<Finding> examine(Petition petition) {
        return RouteTable.choose(petition).line().route() == Route.URGENT
                ? Optional.of(TOPIC.open(
                        "可能造成社会影响：及时报告本级党委和政府，通报相关主管部门和本级信访工作联席会议办公室，在职责范围内依法及时采取措施；告知信访人的期限照常计算。", "信访工作条例第二十五条第一款"))
                : Optional.empty();
    }
}
