package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.Matter;

/** Condition 4: filed within the applicant's own period. */
final class WithinTime implements Rule {

    private static final Topic TOPIC = new Topic("4", "在法定申请期限内提出");
    private static final String FOURTH = "行政复议法第三十条第一款第四项";

    @Override
    public Optional<Examined> examine(Inquiry inquiry) {
        ApplicationPeriod period = inquiry.period();
        String basis = period.basis().isEmpty() ? FOURTH : FOURTH + "，" + period.basis();
        Examined examined =
                switch (period.standing()) {
                    case IN_TIME -> inTime(inquiry.matter(), period, basis);
                    case LATE, TOO_EARLY -> TOPIC.refuse(period.detail(), basis);
                    case TO_BE_PROVEN -> TOPIC.correct(period.detail(), basis, List.of(period.missing()));
                    case TO_BE_JUDGED -> TOPIC.judge(period.detail(), basis);
                    case NONE -> TOPIC.remark(Met.OPEN, period.detail(), basis);
                };
        return Optional.of(examined.withLastDay(period.lastDay()));
    }

    /** In time only because it had been handed to the acting organ: the law opens that way for two penalties, and no other. */
    private static Examined inTime(Matter matter, ApplicationPeriod period, String basis) {
        boolean byThatDayOnly = period.lastDay() != null && matter.sentOn().isAfter(period.lastDay());
        return byThatDayOnly && !Competence.mayBeHandedOver(matter)
                ? TOPIC.judge(
                        period.detail()
                                + "申请日按提交原机关之日计算；本案不属于可以通过作出处罚的机关提交申请的情形，按%s计算已经逾期。原机关如何答复、申请人为何向其提交，请核实后决定。"
                                        .formatted(Dates.zh(matter.sentOn())),
                        basis + "，行政复议法第三十二条第一款")
                : TOPIC.met(period.detail(), basis);
    }
}
