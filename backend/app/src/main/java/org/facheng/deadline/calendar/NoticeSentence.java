package org.facheng.deadline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int LONGEST = 60;

    /** What a sentence was found to say; {@code understood} false: something is not known. */
    record Meaning(boolean understood, List<NoticeDay> days, List<NoticeReading.Contradiction> contradictions) {}

    private record Span(LocalDate from, LocalDate to) {}

    Meaning read() {
        var days = new ArrayList<NoticeDay>();
        var wrong = new ArrayList<NoticeReading.Contradiction>();
        var checks = new SentenceChecks(text, wrong);
        var waiting = new ArrayList<Span>();
        Matcher token = TOKEN.matcher(text);
        LocalDate last = null;
        int end = 0;
        while (token.find()) {
            var between = text.substring(end, token.start());
            end = token.end();
            if (token.group("verb") == null) {
                var date = date(token, last, checks);
                if (date == null) {
                    return new Meaning(true, List.of(), wrong);
                }
                if (!add(waiting, between, date, token, checks)) {
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
        checks.count(days);
        boolean understood = waiting.isEmpty() && !days.isEmpty();
        return new Meaning(understood, understood ? List.copyOf(days) : List.of(), List.copyOf(wrong));
    }

    /** A date after 至 ends the span before it; after a comma it stands for itself. */
    private boolean add(List<Span> waiting, String between, LocalDate date, Matcher token, SentenceChecks checks) {
        checks.weekday(date, token.group("aside"));
        if (between.matches("至|到|-|—+|～|~") && !waiting.isEmpty()) {
            var from = waiting.remove(waiting.size() - 1).from();
            if (date.isBefore(from) || from.plusDays(LONGEST).isBefore(date)) {
                checks.wrong("%s至%s不是一个假期".formatted(from, date), "%s to %s is no holiday".formatted(from, date));
                return true;
            }
            waiting.add(new Span(from, date));
            return true;
        }
        waiting.add(new Span(date, date));
        return waiting.size() == 1 ? !between.matches(".*(?:至|到)") : between.matches("[、，和及]+");
    }

    /** December, in what is said of 元旦, is that of the year before. Null for a day there is not. */
    private LocalDate date(Matcher token, LocalDate last, SentenceChecks checks) {
        try {
            int day = Integer.parseInt(token.group("day"));
            if (token.group("month") == null) {
                if (last == null) {
                    checks.wrong("没有写明月份", "no month is given");
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
            checks.wrong("没有“%s”这一天".formatted(token.group()), "there is no day " + token.group());
            return null;
        }
    }
}
