package org.facheng.procedure.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the marks of the calendar mean. */
final class StatementLegend {

    /** So many to a row: more would squeeze their words. */
    private static final int BESIDE = 4;

    private final StatementWords words;

    StatementLegend(StatementWords words) {
        this.words = words;
    }

    /** @param used what became of the days; only that is explained */
    String xhtml(Set<String> used) {
        var uses = Stream.of(words.of("uses").split(" "))
                .filter(used::contains)
                .map(this::entry)
                .toList();
        return IntStream.iterate(0, at -> at < uses.size(), at -> at + BESIDE)
                .mapToObj(at -> row(uses.subList(at, Math.min(uses.size(), at + BESIDE))))
                .collect(Collectors.joining("", "<table class=\"legend\">", "</table>"));
    }

    private static String row(List<String> entries) {
        return "<tr>%s</tr>".formatted(String.join("", entries));
    }

    private String entry(String use) {
        return "<td class=\"%s\">1<br/><span>%s</span></td><td class=\"word\">%s</td>"
                .formatted(
                        use, StatementPage.text(words.of("sample." + use)), StatementPage.text(words.of("use." + use)));
    }
}
