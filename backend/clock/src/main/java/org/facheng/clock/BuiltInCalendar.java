package org.facheng.clock;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar files of this library, read once. */
final class BuiltInCalendar {

    static final CalendarData DATA = load();
    static final WorkCalendar CALENDAR = new WorkCalendar(DATA);

    private BuiltInCalendar() {}

    private static CalendarData load() {
        try {
            List<HolidayNotice> notices = CalendarCsv.notices(file("notices.csv"));
            var source = source(notices);
            List<CalendarRow> rows = new ArrayList<>(CalendarCsv.rows(file("holidays.csv"), source));
            rows.addAll(CalendarCsv.rows(file("superseded.csv"), source));
            return new CalendarData(notices, rows, CalendarCsv.statutoryDays(file("statutory_provisional.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in calendar can't be read", e);
        }
    }

    private static Reader file(String name) {
        return new InputStreamReader(BuiltInCalendar.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }

    /**
     * A row without a number is of 2007 to 2010, one notice a year; its December days are New Year days of the year
     * after.
     */
    private static BiFunction<LocalDate, String, HolidayNotice> source(List<HolidayNotice> notices) {
        Map<String, HolidayNotice> numbered = notices.stream()
                .filter(notice -> notice.number() != null)
                .collect(Collectors.toMap(HolidayNotice::number, Function.identity()));
        Map<Integer, HolidayNotice> unnumbered = notices.stream()
                .filter(notice -> notice.number() == null)
                .collect(Collectors.toMap(HolidayNotice::year, Function.identity()));
        return (date, number) -> {
            int year = date.getMonth() == Month.DECEMBER ? date.getYear() + 1 : date.getYear();
            return number.isEmpty() ? unnumbered.get(year) : numbered.get(number);
        };
    }
}
