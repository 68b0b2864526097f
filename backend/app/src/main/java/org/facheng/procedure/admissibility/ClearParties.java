package org.facheng.procedure.admissibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.NamedOrgan;
import org.facheng.procedure.advice.NamedOrgan.Kind;
import org.facheng.procedure.matter.Applicant;
import org.facheng.procedure.matter.Matter;

/** Condition 1: a clear applicant and a respondent in accordance with the law (行政复议法第十四条、第十九条). */
final class ClearParties implements Rule {

    private static final Topic TOPIC = new Topic("1", "有明确的申请人和符合规定的被申请人");
    private static final String FIRST = "行政复议法第三十条第一款第一项";
    private static final String TO_CORRECT = "行政复议法第三十一条第一款";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        NamedOrgan respondent = inquiry.respondent();
        if (respondent.kind() == Kind.NOT_AN_ORGAN) {
            return Optional.of(TOPIC.refuse(
                    respondent.name() + "从名称看是企业，不是行政机关；申请材料没有表明该行为是经法律、法规、规章授权，或者受行政机关委托作出（受委托的，委托的机关是被申请人）。",
                    FIRST + "，行政复议法第二条、第十九条第一款、第三款"));
        }
        List<CorrectionItem> items = new ArrayList<>();
        if (respondent.kind() == Kind.INTERNAL_OFFICE) {
            items.add(new CorrectionItem("被申请人变更为" + respondent.organ(), "行政复议法第十九条第一款"));
        }
        if (!applicantClear(inquiry.matter())) {
            items.add(new CorrectionItem("写明申请人的真实姓名或者名称、住所和联系方式", TO_CORRECT));
        }
        if (respondent.kind() == Kind.NOT_NAMED) {
            items.add(new CorrectionItem("写明被申请人的名称", TO_CORRECT));
        }
        return Optional.of(result(respondent, items));
    }

    private static Examined result(NamedOrgan respondent, List<CorrectionItem> items) {
        if (respondent.kind() == Kind.INTERNAL_OFFICE) {
            return TOPIC.changeRespondent(
                    respondent.name() + "是" + respondent.organ() + "的内设机构，作出行政行为的机关是" + respondent.organ()
                            + "，应当告知申请人变更被申请人。",
                    FIRST + "，行政复议法第十九条第一款、第三十一条第一款",
                    items);
        }
        return items.isEmpty()
                ? TOPIC.met("申请人明确；被申请人是" + respondent.name() + "。", FIRST + "，行政复议法第十九条")
                : TOPIC.correct("申请人或者被申请人没有写清楚。", FIRST + "，" + TO_CORRECT, items);
    }

    private static boolean applicantClear(Matter matter) {
        boolean anonymous = Boolean.TRUE.equals(matter.declared().anonymous())
                || Boolean.TRUE.equals(matter.submission().anonymous());
        boolean identified =
                !matter.applicants().isEmpty() && matter.applicants().stream().allMatch(Applicant::identified);
        return !anonymous && identified || matter.contact().identified();
    }
}
