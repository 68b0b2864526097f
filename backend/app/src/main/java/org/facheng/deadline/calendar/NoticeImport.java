package org.facheng.deadline.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.facheng.clock.CalendarCsv;
import org.facheng.clock.HolidayNotice;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** Takes in the days of a notice from a file or from the notice's own words. */
@Component
public class NoticeImport {

    /** Longest text taken, in characters. */
    public static final int LONGEST = 50_000;

    private static final HolidayNotice SOME = new HolidayNotice(0, null, "", null, null);

    /** What a text says; nothing is stored. */
    public NoticeReading read(String text, Integer year) {
        if (text == null || text.isBlank()) {
            throw Problems.invalid("notice_empty", "请粘贴通知的全文。", "Paste the text of the notice.")
                    .at("/text", "没有内容", "is empty");
        }
        refuseLong(text);
        return NoticeText.read(text, year);
    }

    /**
     * The notice with the days its text names.
     *
     * @throws ProblemException 422 {@code notice_contradiction}
     */
    public NoticeDraft fromText(NoticeDraft particulars, String text) {
        var reading = read(text, particulars.year());
        if (!reading.contradictions().isEmpty()) {
            var problem = Problems.invalid(
                    "notice_contradiction",
                    "通知原文有%d处前后不一，请核对。".formatted(reading.contradictions().size()),
                    "The text contradicts itself.");
            reading.contradictions()
                    .forEach(found -> problem.at(
                            "/text",
                            "“%s”：%s".formatted(found.sentence(), found.zh()),
                            "“%s”: %s".formatted(found.sentence(), found.en())));
            throw problem;
        }
        return particulars.filledFrom(reading);
    }

    /**
     * The notice with the days of a CSV file, columns {@code date,kind,name_zh,name_en}.
     *
     * @throws ProblemException 422 {@code notice_line} with the number of the line that can't be read
     */
    public NoticeDraft fromCsv(NoticeDraft particulars, String csv) {
        refuseLong(csv);
        try {
            List<NoticeDay> days = CalendarCsv.rows(new StringReader(csv.replace("\uFEFF", "")), SOME).stream()
                    .map(row -> new NoticeDay(
                            row.date(), row.off() ? NoticeDay.OFF : NoticeDay.WORK, row.nameZh(), row.nameEn(), null))
                    .toList();
            return new NoticeDraft(
                    particulars.year(),
                    particulars.number(),
                    particulars.title(),
                    particulars.dated(),
                    particulars.url(),
                    particulars.region(),
                    days);
        } catch (CalendarCsv.UnreadableLine e) {
            throw Problems.invalid(
                            "notice_line",
                            "第%d行无法读取，各列应为：日期、off或者work、中文名称、英文名称。".formatted(e.line()),
                            "Line %d can't be read; the columns are date,kind,name_zh,name_en.".formatted(e.line()))
                    .at("/lines/" + e.line(), "无法读取", "can't be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseLong(String text) {
        if (text.length() > LONGEST) {
            throw Problems.invalid(
                    "notice_too_long",
                    "内容超过%d字，不是一份放假通知。".formatted(LONGEST),
                    "Longer than %d characters: no holiday notice.".formatted(LONGEST));
        }
    }
}
