package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Declared.Relation;
import org.facheng.procedure.matter.Matter;

/**
 * Condition 2: the applicant has an interest in the act. A reporter's interest is a question of substance that no field
 * carries, so it goes to a person.
 */
final class Interest implements Rule {

    private static final Topic TOPIC = new Topic("2", "申请人与行政行为有利害关系");
    private static final String SECOND = "行政复议法第三十条第一款第二项";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        return Optional.of(examine(inquiry.matter()));
    }

    private static Examined examine(Matter matter) {
        Relation relation = matter.declared().relation();
        if (answersTheApplicant(matter.act().category()) && relation != Relation.THIRD_PARTY) {
            return TOPIC.met("申请人自己提出政府信息公开申请，答复针对申请人。", SECOND);
        }
        if (relation == null) {
            return TOPIC.judge("没有填写申请人与行政行为的关系，请核实有无利害关系。", SECOND);
        }
        return switch (relation) {
            case ADDRESSEE -> TOPIC.met("申请人是行政行为的相对人。", SECOND);
            case REQUESTER -> TOPIC.met("申请人为自己的权益请求行政机关履行职责，行政行为针对其请求。", SECOND);
            case THIRD_PARTY -> TOPIC.met("申请人不是相对人，填写为权利义务受该行政行为影响的人。", SECOND);
            case REPORTER -> TOPIC.judge("申请人是举报人。举报处理是否涉及其自身合法权益属于实体判断，受理或者不予受理都应当写明理由。", SECOND);
            case OTHER -> TOPIC.judge("申请人既不是相对人，也不是请求履行职责的人，请核实有无利害关系。", SECOND);
            case BRANCH_OF_ADDRESSEE -> TOPIC.correct(
                    "行政行为的相对人是法人，申请书由其分支机构提出。",
                    SECOND + "，行政复议法第十四条、第三十一条第一款",
                    List.of(new CorrectionItem(
                            "以行政行为相对人的名义提出申请（由该法人签名或者盖章并附其身份证明），或者说明分支机构自身是相对人", "行政复议法第十四条、第三十一条第一款")));
        };
    }

    /** The reply to a request for information concerns the one who asked, whoever that is, beside those it affects. */
    private static boolean answersTheApplicant(Category category) {
        return category == Category.DISCLOSURE || category == Category.DISCLOSURE_REFUSED;
    }
}
