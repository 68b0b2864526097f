package org.facheng.deadline;

import org.facheng.clock.InvalidPeriodException;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;

/** What a person is told of a period that can't be counted: they set its length or its start, or an administrator keeps the calendar. */
final class UncountablePeriod {

    private UncountablePeriod() {}

    /** 422 with the code of the clock. */
    static ProblemException asked(InvalidPeriodException e) {
        return Problems.invalid(e.code(), e.zh() + "。", e.en() + ".");
    }

    /** 422 with the code of the clock: nothing of what would have begun this period took place. */
    static ProblemException begun(TimeLimit limit, InvalidPeriodException e) {
        return Problems.invalid(
                e.code(),
                "“%s”无法计算：%s。请改定较短的期限，或者请系统管理员先补充工作日历。".formatted(limit.name().zh(), e.zh()),
                "%s can't be counted: %s. Set a shorter period, or ask an administrator to continue the work calendar first."
                        .formatted(limit.name().en(), e.en()));
    }
}
