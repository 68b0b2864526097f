package org.facheng.deadline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence of a notice: which days are off and which are worked. Dates wait until the verb that speaks of them (放假, 补休, 上班); whatever
 * stands between them and the verb must be known, or nothing is taken from the sentence.
 *
 * @param holiday the holiday it belongs to
 * @param text without blanks, in full-width punctuation
 */
record NoticeSentence(String holiday, String text, int noticeYear) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:（(?<aside>[^）]*)）)?|(?<verb>放假|补休|公休|上班)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d{1,3})天");
    private static final int LONGEST = 60;
    private static final Map<String, Integer> WEEKDAYS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "日", 7, "天", 7);

    /** What a sentence was found to say; {@code understood} false: something is not known. */
    record Meaning(boolean understood, List<NoticeDay> days, List<NoticeReading.Contradiction> contradictions) {}

    private record Span(LocalDate from, LocalDate to) {}

    Meaning read() {
        var days = new ArrayList<NoticeDay>();
        var wrong = new ArrayList<NoticeReading.Contradiction>();
        var waiting = new ArrayList<Span>();
        Matcher token = TOKEN.matcher(text);
        LocalDate last = null;
        int end = 0;
        while (token.find()) {
            var between = text.substring(end, token.start());
            end = token.end();
            if (token.group("verb") == null) {
                var date = date(token, last, wrong);
                if (date == null) {
                    return new Meaning(true, List.of(), wrong);
                }
                if (!add(waiting, between, date, token, wrong)) {
                    return new Meaning(false, List.of(), wrong);
                }
                last = date;
            } else if (!waiting.isEmpty()) {
                if (!between.matches("(?:照常|正常|调休)?")) {
                    return new Meaning(false, List.of(), wrong);
                }
                var kind = token.group("verb").equals("上班") ? NoticeDay.WORK : NoticeDay.OFF;
                waiting.forEach(span -> span.from()
                        .datesUntil(span.to().plusDays(1))
                        .forEach(day -> days.add(new NoticeDay(day, kind, holiday, Holidays.english(holiday), text))));
                waiting.clear();
            }
        }
        checkCount(days, wrong);
        boolean understood = waiting.isEmpty() && !days.isEmpty();
        return new Meaning(understood, understood ? List.copyOf(days) : List.of(), List.copyOf(wrong));
    }

    /** A date after 至 ends the span before it; after a comma it stands for itself. */
    private boolean add(
            List<Span> waiting,
            String between,
            LocalDate date,
            Matcher token,
            List<NoticeReading.Contradiction> wrong) {
        checkWeekday(date, token.group("aside"), wrong);
        if (between.matches("至|到|-|—+|～|~") && !waiting.isEmpty()) {
            var from = waiting.remove(waiting.size() - 1).from();
            if (date.isBefore(from) || from.plusDays(LONGEST).isBefore(date)) {
                wrong.add(contradiction(
                        "%s至%s不是一个假期".formatted(from, date), "%s to %s is no holiday".formatted(from, date)));
                return true;
            }
            waiting.add(new Span(from, date));
            return true;
        }
        waiting.add(new Span(date, date));
        return waiting.size() == 1 ? !between.matches(".*(?:至|到)") : between.matches("[、，和及]+");
    }

    /** December, in what is said of 元旦, is that of the year before. Null for a day there is not. */
    private LocalDate date(Matcher token, LocalDate last, List<NoticeReading.Contradiction> wrong) {
        try {
            int day = Integer.parseInt(token.group("day"));
            if (token.group("month") == null) {
                if (last == null) {
                    wrong.add(contradiction("没有写明月份", "no month is given"));
                    return null;
                }
                return last.withDayOfMonth(day);
            }
            int month = Integer.parseInt(token.group("month"));
            boolean before = month == 12 && holiday.contains("元旦");
            int year =
                    token.group("year") == null ? noticeYear - (before ? 1 : 0) : Integer.parseInt(token.group("year"));
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            wrong.add(contradiction("没有“%s”这一天".formatted(token.group()), "there is no day " + token.group()));
            return null;
        }
    }

    private void checkWeekday(LocalDate date, String aside, List<NoticeReading.Contradiction> wrong) {
        var stated = WEEKDAY.matcher(aside == null ? "" : aside);
        if (stated.find()
                && WEEKDAYS.get(stated.group(1)) != date.getDayOfWeek().getValue()) {
            wrong.add(contradiction(
                    "%s是%s，不是%s"
                            .formatted(
                                    date,
                                    date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA),
                                    stated.group()),
                    "%s is a %s, not %s"
                            .formatted(
                                    date,
                                    date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                    stated.group())));
        }
    }

    /** The count may include the weekend that adjoins the days. */
    private void checkCount(List<NoticeDay> days, List<NoticeReading.Contradiction> wrong) {
        var stated = COUNT.matcher(text);
        var off = days.stream()
                .filter(day -> !day.works())
                .map(NoticeDay::date)
                .sorted()
                .toList();
        if (stated.find() && !off.isEmpty()) {
            int count = Integer.parseInt(stated.group(1));
            if (count != off.size() && count != withWeekends(off)) {
                wrong.add(contradiction(
                        "写明共%d天，列出的放假日为%d天".formatted(count, off.size()),
                        "says %d days, and names %d".formatted(count, off.size())));
            }
        }
    }

    private static long withWeekends(List<LocalDate> off) {
        var before = Stream.iterate(off.get(0).minusDays(1), NoticeSentence::weekend, day -> day.minusDays(1));
        var after =
                Stream.iterate(off.get(off.size() - 1).plusDays(1), NoticeSentence::weekend, day -> day.plusDays(1));
        return off.size() + before.count() + after.count();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private NoticeReading.Contradiction contradiction(String zh, String en) {
        return new NoticeReading.Contradiction(text, zh, en);
    }
}
