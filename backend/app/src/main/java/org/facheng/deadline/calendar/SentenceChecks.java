package org.facheng.deadline.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what a sentence says beside its dates, the days of the week and how many days there are, with the dates themselves. */
record SentenceChecks(String text, List<NoticeReading.Contradiction> found) {

    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d{1,3})天");
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "日", 7, "天", 7);

    void wrong(String zh, String en) {
        found.add(new NoticeReading.Contradiction(text, zh, en));
    }

    void weekday(LocalDate date, String aside) {
        var stated = WEEKDAY.matcher(aside == null ? "" : aside);
        if (stated.find()
                && WEEKDAYS.get(stated.group(1)) != date.getDayOfWeek().getValue()) {
            wrong(
                    "%s是%s，不是%s"
                            .formatted(
                                    date,
                                    date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA),
                                    stated.group()),
                    "%s is a %s, not %s"
                            .formatted(
                                    date,
                                    date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                    stated.group()));
        }
    }

    /** The count may include the weekend that adjoins the days. */
    void count(List<NoticeDay> days) {
        var stated = COUNT.matcher(text);
        var off = days.stream()
                .filter(day -> !day.works())
                .map(NoticeDay::date)
                .sorted()
                .toList();
        if (stated.find() && !off.isEmpty()) {
            int count = Integer.parseInt(stated.group(1));
            if (count != off.size() && count != withWeekends(off)) {
                wrong(
                        "写明共%d天，列出的放假日为%d天".formatted(count, off.size()),
                        "says %d days, and names %d".formatted(count, off.size()));
            }
        }
    }

    private static long withWeekends(List<LocalDate> off) {
        var before = Stream.iterate(off.get(0).minusDays(1), SentenceChecks::weekend, day -> day.minusDays(1));
        var after =
                Stream.iterate(off.get(off.size() - 1).plusDays(1), SentenceChecks::weekend, day -> day.plusDays(1));
        return off.size() + before.count() + after.count();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
