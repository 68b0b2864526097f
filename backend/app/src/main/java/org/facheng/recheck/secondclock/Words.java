package org.facheng.recheck.secondclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Values as people compare them. Different values always read differently. */
final class Words {

    private static final String NONE = "无";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.ofHours(8));
    private static final Map<String, String> STATES = Map.of(
            Standing.RUNNING, "计算中",
            Standing.SUSPENDED, "暂停计算",
            Standing.MET, "已履行",
            Standing.MISSED, "已逾期",
            Standing.CANCELLED, "不再计算");
    private static final Map<String, String> STATUSES = Map.of("final", "确定", "provisional", "暂定");

    private Words() {}

    static String of(LocalDate day) {
        return day == null ? NONE : day.toString();
    }

    static String of(Instant instant) {
        return instant == null ? NONE : INSTANT.format(instant).replaceFirst(":00\\.000000$|\\.000000$", "");
    }

    static String of(boolean value) {
        return value ? "是" : "否";
    }

    static String state(String state) {
        return STATES.getOrDefault(state, state);
    }

    static String status(String status) {
        return STATUSES.getOrDefault(status, status);
    }

    static String start(String fact, LocalDate day) {
        return of(day) + "（" + fact + "）";
    }
}
