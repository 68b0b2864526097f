package org.facheng.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads the calendar's CSV files: UTF-8, a header line, comma separated, no quoting (no field holds a comma).
 * A line that can't be read fails with {@link UnreadableLine}.
 */
public final class CalendarCsv {

    private static final int NOTICE_FIELDS = 5;
    private static final int ROW_FIELDS = 4;
    private static final int STATUTORY_FIELDS = 3;

    private CalendarCsv() {}

    /** A line that does not have the columns it should; the header is line 1. */
    public static final class UnreadableLine extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final int line;

        private UnreadableLine(int line, String why, Throwable cause) {
            super("line " + line + ": " + why, cause);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** Columns {@code year,source_notice,title,dated,url}; further columns are ignored. */
    public static List<HolidayNotice> notices(Reader csv) throws IOException {
        return read(
                csv,
                NOTICE_FIELDS,
                f -> new HolidayNotice(
                        Integer.parseInt(f[0]),
                        emptyToNull(f[1]),
                        f[2],
                        f[3].isEmpty() ? null : LocalDate.parse(f[3]),
                        emptyToNull(f[4])));
    }

    /** Columns {@code date,kind(off|work),name_zh,name_en}: the days of one notice; further columns are ignored. */
    public static List<CalendarRow> rows(Reader csv, HolidayNotice notice) throws IOException {
        return rows(csv, (date, reference) -> notice);
    }

    /**
     * As above with the column {@code source_notice}, resolved by the caller from the date and the reference (may be
     * empty).
     */
    static List<CalendarRow> rows(Reader csv, BiFunction<LocalDate, String, HolidayNotice> notices) throws IOException {
        return read(csv, ROW_FIELDS, f -> {
            LocalDate date = LocalDate.parse(f[0]);
            String reference = f.length > ROW_FIELDS ? f[ROW_FIELDS] : "";
            return new CalendarRow(date, off(f[1]), f[2], f[3], notices.apply(date, reference));
        });
    }

    /** Columns {@code date,name_zh,name_en}. */
    public static List<StatutoryDay> statutoryDays(Reader csv) throws IOException {
        return read(csv, STATUTORY_FIELDS, f -> new StatutoryDay(LocalDate.parse(f[0]), f[1], f[2]));
    }

    private static boolean off(String kind) {
        return switch (kind) {
            case "off" -> true;
            case "work" -> false;
            default -> throw new IllegalArgumentException("kind is neither off nor work: " + kind);
        };
    }

    private static String emptyToNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private interface LineReader<T> {
        T read(String[] fields);
    }

    private static <T> List<T> read(Reader csv, int fields, LineReader<T> reader) throws IOException {
        List<T> result = new ArrayList<>();
        BufferedReader lines = new BufferedReader(csv);
        lines.readLine();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                result.add(readLine(line, number, fields, reader));
            }
        }
        return result;
    }

    private static <T> T readLine(String line, int number, int fields, LineReader<T> reader) {
        String[] parts = line.strip().split(",", -1);
        if (parts.length < fields) {
            throw new UnreadableLine(number, fields + " columns expected, " + parts.length + " found", null);
        }
        try {
            return reader.read(parts);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableLine(number, e.getMessage(), e);
        }
    }
}
