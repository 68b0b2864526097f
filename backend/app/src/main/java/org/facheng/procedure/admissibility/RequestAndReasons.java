package org.facheng.procedure.admissibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facheng.procedure.matter.Matter;

/** Condition 3: a specific request and reasons. */
final class RequestAndReasons implements Rule {

    private static final Topic TOPIC = new Topic("3", "有具体的行政复议请求和理由");
    private static final String THIRD = "行政复议法第三十条第一款第三项";
    private static final String TO_CORRECT = "行政复议法第三十一条第一款";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        Matter matter = inquiry.matter();
        List<CorrectionItem> items = new ArrayList<>();
        if (matter.requests().stream().allMatch(String::isBlank)) {
            items.add(new CorrectionItem("写明具体的行政复议请求", TO_CORRECT));
        }
        if (matter.factsAndReasons() == null || matter.factsAndReasons().isBlank()) {
            items.add(new CorrectionItem("写明申请行政复议的主要事实和理由", TO_CORRECT));
        }
        return Optional.of(
                items.isEmpty()
                        ? TOPIC.met("提出了" + matter.requests().size() + "项请求，并说明了事实和理由。", THIRD)
                        : TOPIC.correct("请求或者理由没有写明。", THIRD + "，" + TO_CORRECT, items));
    }
}
