package org.facheng.recheck.secondclock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of the calendar the product ships with: the days the notices name, and the days off by regulation. */
public final class PublishedDays {

    private static final String FOLDER = "/org/facheng/clock/";

    private static final List<DayTable.NamedDay> ROWS = rows();
    private static final List<DayTable.RegulationDay> REGULATION = readRegulation();

    private PublishedDays() {}

    /** @param knownOn notices dated after this day are left out; null: all are known */
    public static DayTable shipped(LocalDate knownOn) {
        return new DayTable(ROWS, REGULATION, knownOn);
    }

    static List<DayTable.NamedDay> shippedRows() {
        return ROWS;
    }

    static List<DayTable.RegulationDay> regulation() {
        return REGULATION;
    }

    private static List<DayTable.NamedDay> rows() {
        var dated = new HashMap<String, LocalDate>();
        for (var line : lines("notices.csv")) {
            if (!line.get("dated").isEmpty()) {
                dated.put(line.get("source_notice"), LocalDate.parse(line.get("dated")));
            }
        }
        var years = new HashMap<String, Integer>();
        lines("notices.csv").forEach(line -> years.put(line.get("source_notice"), Integer.valueOf(line.get("year"))));
        var rows = new ArrayList<DayTable.NamedDay>();
        for (var file : List.of("holidays.csv", "superseded.csv")) {
            for (var line : lines(file)) {
                var day = LocalDate.parse(line.get("date"));
                var notice = line.get("source_notice");
                int year = notice.isEmpty() ? yearOf(day) : years.get(notice);
                rows.add(new DayTable.NamedDay(
                        day, line.get("kind").equals("work"), line.get("name_zh"), year, dated.get(notice), true));
            }
        }
        return List.copyOf(rows);
    }

    private static List<DayTable.RegulationDay> readRegulation() {
        return lines("statutory_provisional.csv").stream()
                .map(line -> new DayTable.RegulationDay(LocalDate.parse(line.get("date")), line.get("name_zh")))
                .toList();
    }

    /** Where no number is known the last days of December belong to the new year. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() == 12 ? day.getYear() + 1 : day.getYear();
    }

    private static List<Map<String, String>> lines(String file) {
        try (InputStream in = PublishedDays.class.getResourceAsStream(FOLDER + file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
            var read = new ArrayList<Map<String, String>>();
            for (var cells : lines.subList(1, lines.size())) {
                var row = new HashMap<String, String>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(lines.get(0)[i].strip(), cells[i].strip());
                }
                read.add(row);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
