package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was typed into a form stays what it is in a spreadsheet. */
class ReportTableTest {

    @Test
    void what_looks_like_a_formula_stays_text() {
        var typed = List.of("=1+1", "+8613800000000", "-1", "@SUM(A1)", "\t=1+1", "某公司");
        var rows = typed.stream().map(name -> new ReportView.Row(name, name, 1)).toList();
        var figure = new ReportView.Figure("complained", "被反映较多的单位", 6, null, null, rows);
        var part = new ReportView.Part("matters", "事项", "内部规则", null, true, List.of(figure));
        var day = LocalDate.of(2024, 2, 1);
        var report = new ReportView("work", "情况：信访/统计", "petition", "", day, day, null, List.of(part));

        assertThat(SpreadsheetOfReport.lines(ReportTable.of(report), "情况：信访-统计"))
                .extracting(line -> line.get(3))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("项", ""), typed.stream()).toList());
    }
}
