package org.facheng.procedure.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facheng.deadline.CountedDays;

/**
 * The months of a period, three side by side, each day with its number in the period or a mark that says why it has none. Read without
 * colour: number, mark, tint and border each say it.
 */
final class StatementCalendar {

    private static final int BESIDE = 3;
    /** So many months at most; of a longer period those at either end. */
    private static final int MOST = 18;

    /** From here on a number leaves no room for a mark beside it. */
    private static final int TOO_LONG = 1000;

    private static final int DAYS = 7;

    private final NavigableMap<LocalDate, CountedDays> spans = new TreeMap<>();
    private final StatementWords words;

    StatementCalendar(List<CountedDays> days, StatementWords words) {
        this.words = words;
        days.forEach(span -> spans.put(span.from(), span));
    }

    String xhtml() {
        var months = months();
        if (months.size() <= MOST) {
            return table(months) + legend();
        }
        int left = months.size() - 2 * BESIDE;
        return table(months.subList(0, BESIDE))
                + "<p class=\"left-out\">%s</p>".formatted(StatementPage.text(words.of("leftOut", left)))
                + table(months.subList(months.size() - BESIDE, months.size()))
                + legend();
    }

    private List<YearMonth> months() {
        var last = spans.lastEntry().getValue();
        var end = YearMonth.from(last.to() == null ? last.from() : last.to());
        return Stream.iterate(
                        YearMonth.from(spans.firstKey()), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .toList();
    }

    private String table(List<YearMonth> months) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < months.size(); i += BESIDE) {
            var beside = months.subList(i, Math.min(months.size(), i + BESIDE));
            rows.add(beside.stream()
                            .map(month -> "<td class=\"beside\">" + month(month) + "</td>")
                            .collect(Collectors.joining())
                    + "<td class=\"beside\"></td>".repeat(BESIDE - beside.size()));
        }
        return rows.stream()
                .map("<tr>%s</tr>"::formatted)
                .collect(Collectors.joining("", "<table class=\"months\">", "</table>"));
    }

    private String month(YearMonth month) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = (before + month.lengthOfMonth() + DAYS - 1) / DAYS;
        var head = Stream.of(words.of("weekdays").split(" "))
                .map("<th>%s</th>"::formatted)
                .collect(Collectors.joining());
        var body = IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, DAYS)
                        .mapToObj(weekday -> week * DAYS + weekday - before + 1)
                        .map(day -> day < 1 || day > month.lengthOfMonth() ? "<td></td>" : day(month.atDay(day)))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
        return "<table class=\"month\"><caption>%s</caption><tr>%s</tr>%s</table>"
                .formatted(words.month(month), head, body);
    }

    private String day(LocalDate day) {
        var entry = spans.floorEntry(day);
        var span = entry == null ? null : entry.getValue();
        if (span == null || span.to() != null && span.to().isBefore(day)) {
            return "<td class=\"outside\">%d<br/><span>&#160;</span></td>".formatted(day.getDayOfMonth());
        }
        return "<td class=\"%s\">%d<br/><span>%s</span></td>"
                .formatted(span.use(), day.getDayOfMonth(), StatementPage.text(mark(span, day)));
    }

    /** The number in the period, else the mark of the use; the last day says that it is the last in any case. */
    private String mark(CountedDays span, LocalDate day) {
        var mark = words.of("mark." + span.use());
        if (span.firstNo() == null) {
            return mark;
        }
        long after = day.toEpochDay() - span.from().toEpochDay();
        long no = span.firstNo() <= span.lastNo() ? span.firstNo() + after : span.firstNo() - after;
        return mark.isEmpty() ? "" + no : no < TOO_LONG ? no + mark : mark;
    }

    private String legend() {
        return new StatementLegend(words)
                .xhtml(spans.values().stream().map(CountedDays::use).collect(Collectors.toSet()));
    }
}
