package org.facheng.deadline.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text of a holiday notice as the State Council words it: one item for each holiday, in it what is off and what is worked. What
 * it does not understand it leaves and names; it guesses nothing.
 */
final class NoticeText {

    private static final Pattern TITLE = Pattern.compile(".*关于(?:做好)?(\\d{4})年.*节假日.*(?:通知|安排).*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]+〔\\d{4}〕\\d+号");
    private static final Pattern DATED = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十]+[）)]?、?|\\d+[、.．])?([\\p{IsHan}、]{2,20})[：:](.*)$");
    private static final Pattern SPEAKS = Pattern.compile("放假|补休|公休|上班|\\d日");
    private static final String HALF_WIDTH = "(),:;[]";
    private static final String FULL_WIDTH = "（），：；〔〕";
    private final List<NoticeDay> days = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<NoticeReading.Contradiction> contradictions = new ArrayList<>();
    private Integer year;
    private String number;
    private String title;
    private LocalDate dated;
    private String holiday;

    /** @param year the year it arranges, or null to take it from the title */
    static NoticeReading read(String text, Integer year) {
        var notice = new NoticeText();
        notice.year = year;
        for (String line : normal(text).split("\\R")) {
            for (String sentence : line.split("[。；]")) {
                if (!sentence.isEmpty()) {
                    notice.sentence(sentence);
                }
            }
        }
        return new NoticeReading(
                notice.year,
                notice.number,
                notice.title,
                notice.dated,
                notice.days,
                notice.unread,
                notice.contradictions);
    }

    /** Full-width figures and half-width punctuation as the notice's print has them, without blanks. */
    private static String normal(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\h\\uFEFF]+", "");
        for (int i = 0; i < HALF_WIDTH.length(); i++) {
            plain = plain.replace(HALF_WIDTH.charAt(i), FULL_WIDTH.charAt(i));
        }
        return plain;
    }

    private void sentence(String sentence) {
        var item = ITEM.matcher(sentence);
        var named = item.matches() ? Holidays.named(item.group(1)) : null;
        if (named != null) {
            holiday = named;
            days(item.group(2));
        } else if (!particulars(sentence)) {
            days(sentence);
        }
    }

    private boolean particulars(String sentence) {
        var found = false;
        var titled = TITLE.matcher(sentence);
        if (title == null && titled.matches()) {
            title = sentence;
            year = year == null ? Integer.valueOf(titled.group(1)) : year;
            found = true;
        }
        var numbered = NUMBER.matcher(sentence);
        if (number == null && numbered.find()) {
            number = numbered.group();
            found = true;
        }
        var day = DATED.matcher(sentence);
        if (day.matches()) {
            dated = day(day.group(1), day.group(2), day.group(3));
            found |= dated != null;
        }
        return found;
    }

    private void days(String sentence) {
        if (holiday == null || year == null || !SPEAKS.matcher(sentence).find()) {
            unread.add(sentence);
            return;
        }
        var meaning = new NoticeSentence(holiday, sentence, year).read();
        contradictions.addAll(meaning.contradictions());
        if (meaning.understood()) {
            days.addAll(meaning.days());
        } else {
            unread.add(sentence);
        }
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
