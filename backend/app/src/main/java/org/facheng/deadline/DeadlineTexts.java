package org.facheng.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The sentences about clocks in the journal. */
final class DeadlineTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Map<String, String> UNITS =
            Map.of("working_days", "个工作日", "calendar_days", "日", "months", "个月", "years", "年");

    private DeadlineTexts() {}

    static String started(TimeLimit limit, Deadline deadline) {
        return "%s：自%s次日起%d%s，截至%s"
                .formatted(
                        limit.name().zh(),
                        day(deadline.startedOn()),
                        limit.length(),
                        UNITS.get(limit.unit()),
                        day(deadline.due()));
    }

    static String warned(TimeLimit limit, Deadline deadline) {
        return "预警：%s将于%s届满，届满后果：%s".formatted(limit.name().zh(), day(deadline.due()), consequence(limit));
    }

    static String changed(TimeLimit limit, Deadline before, Deadline now) {
        return switch (now.state()) {
            case "met" -> "%s已于%s履行".formatted(limit.name().zh(), day(now.metOn()));
            case "missed" -> now.metOn() == null
                    ? "%s已于%s届满，后果：%s".formatted(limit.name().zh(), day(now.due()), consequence(limit))
                    : "%s于%s逾期履行（期限届满日%s）".formatted(limit.name().zh(), day(now.metOn()), day(now.due()));
            case "cancelled" -> "%s不再计算".formatted(limit.name().zh());
            case "suspended" -> "%s暂停计算".formatted(limit.name().zh());
            default -> "%s由%s变更为%s".formatted(limit.name().zh(), day(before.due()), day(now.due()));
        };
    }

    /** What a change of the calendar did; where only the day before roll-over is another, that is said. */
    static String moved(TimeLimit limit, Deadline before, Deadline now) {
        return before.due().equals(now.due())
                ? "%s顺延前的届满日由%s调整为%s，最后一日仍为%s"
                        .formatted(limit.name().zh(), day(before.rawEnd()), day(now.rawEnd()), day(now.due()))
                : "%s的最后一日由%s调整为%s".formatted(limit.name().zh(), day(before.due()), day(now.due()));
    }

    static String missedNot(TimeLimit limit, Deadline now, String notice) {
        return "%s已记录为届满；依据节假日通知%s，其最后一日应为%s，请人工处理，系统不作改动"
                .formatted(limit.name().zh(), notice, day(now.due()));
    }

    private static String consequence(TimeLimit limit) {
        return limit.expiry() == null ? "见法条" : limit.expiry().zh();
    }

    private static String day(LocalDate day) {
        return day == null ? "（暂停中）" : DAY.format(day);
    }
}
