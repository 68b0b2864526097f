package org.facheng.procedure.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.facheng.deadline.NoticeReference;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.LocalText;

/** The words of the statement in one language, from its copy file, and how it writes dates. */
final class StatementWords {

    private static final StatementWords ZH =
            new StatementWords("zh", Locale.SIMPLIFIED_CHINESE, "uuuu年M月d日", "uuuu年M月d日（EEEE）", "uuuu年M月");
    private static final StatementWords EN =
            new StatementWords("en", Locale.ENGLISH, "d MMMM uuuu", "EEEE, d MMMM uuuu", "MMMM uuuu");

    private final boolean english;
    private final Properties words = new Properties();
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;

    private StatementWords(String language, Locale locale, String day, String weekday, String month) {
        this.english = language.equals("en");
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
        try (InputStream in = StatementWords.class.getResourceAsStream("statement." + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StatementWords in(boolean english) {
        return english ? EN : ZH;
    }

    /**
     * @throws IllegalArgumentException for a key the copy file lacks
     */
    String of(String key, Object... values) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return values.length == 0 ? text : text.formatted(values);
    }

    String language() {
        return of("language");
    }

    /** How an open point was read, under its name. */
    String reading(Policies.Applied policy) {
        return of("reading", say(policy.name()), say(policy.text()));
    }

    String say(LocalText text) {
        return text == null ? null : english ? text.en() : text.zh();
    }

    String day(LocalDate date) {
        return date == null ? null : day.format(date);
    }

    String weekday(LocalDate date) {
        return date == null ? null : weekday.format(date);
    }

    String month(YearMonth date) {
        return month.format(date);
    }

    /** Number or title, and the day of issue where it is known. */
    String notice(NoticeReference notice) {
        var title = of("title", notice.title());
        var cited = notice.number() == null ? title : title + notice.number();
        return notice.dated() == null ? cited : of("dated", cited, day(notice.dated()));
    }
}
