package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.advice.Met;

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
                    case IN_TIME -> TOPIC.met(period.detail(), basis);
                    case LATE, TOO_EARLY -> TOPIC.refuse(period.detail(), basis);
                    case TO_BE_PROVEN -> TOPIC.correct(period.detail(), basis, List.of(period.missing()));
                    case TO_BE_JUDGED -> TOPIC.judge(period.detail(), basis);
                    case NONE -> TOPIC.remark(Met.OPEN, period.detail(), basis);
                };
        return Optional.of(examined.withLastDay(period.lastDay()));
    }
}
