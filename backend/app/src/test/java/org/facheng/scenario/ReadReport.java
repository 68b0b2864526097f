package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.supervision.report.SpreadsheetOfReport;
import org.facheng.testing.Office;
import tools.jackson.databind.JsonNode;

/** A report in lines, each number with the cases it opens. */
final class ReadReport {

    private final Office office;
    private final String report;
    private final String asked;
    private final PlayedScenarios played;

    ReadReport(Office office, String report, String asked, PlayedScenarios played) {
        this.office = office;
        this.report = "/api/supervision/reports/" + report;
        this.asked = asked;
        this.played = played;
    }

    JsonNode figures() {
        return office.as("supervisor1").get(report + "?period=" + asked).ok();
    }

    /** {@code figure} or {@code figure/row} → its cases; what no case is in is left out. */
    TreeMap<String, String> lines() {
        var lines = new TreeMap<String, String>();
        figures().path("parts").forEach(part -> part.path("figures").forEach(figure -> {
            var id = figure.path("id").asString();
            add(lines, id, figure, "&figure=" + id);
            figure.path("rows").forEach(row -> {
                var value = row.path("value").asString();
                add(lines, id + "/" + value, row, "&figure=" + id + "&value=" + value);
            });
        }));
        return lines;
    }

    /** @param expected lines of the report, among others */
    void says(String expected) {
        var said = lines();
        expected.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split(" = ", 2))
                .forEach(line -> assertThat(said.get(line[0])).as(line[0]).isEqualTo(line[1]));
    }

    /** The spreadsheet has a line for each number, and the numbers are the same. */
    void isSaidByItsTable() {
        var table = office.as("supervisor1").get(report + "?format=xlsx&period=" + asked);
        assertThat(table.status()).isEqualTo(200);
        var view = figures();
        assertThat(SpreadsheetOfReport.lines(
                        table.response().getContentAsByteArray(),
                        view.path("name").asString()))
                .isEqualTo(SpreadsheetOfReport.lines(view));
    }

    private void add(TreeMap<String, String> lines, String line, JsonNode number, String query) {
        if (number.path("share").isString()) {
            lines.put(line, number.path("share").asString());
            return;
        }
        var cases = cases(query).collect(Collectors.toCollection(TreeSet::new));
        if (cases.size() != number.path("count").asInt(0)) {
            throw new AssertionError("%s counts %s and opens %s".formatted(line, number, cases));
        }
        if (!cases.isEmpty()) {
            var sum = number.path("sum");
            lines.put(
                    line,
                    (sum.has("amount")
                                    ? sum.path("amount").asString()
                                            + sum.path("unit").asString() + ": "
                                    : "")
                            + String.join(" ", cases));
        }
    }

    private Stream<String> cases(String query) {
        return office.as("supervisor1")
                .get(report + "/cases?limit=100&period=" + asked + query)
                .ok()
                .path("items")
                .valueStream()
                .map(item -> played.nameOf(item.path("caseNo").asString()));
    }
}
