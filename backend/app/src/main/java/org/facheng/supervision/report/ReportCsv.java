package org.facheng.supervision.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A report as a table: one line a number, each with where it belongs. */
final class ReportCsv {

    /** By this mark spreadsheets tell that the text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String[] HEADER = {"部分", "依据", "指标", "项", "件数", "比例", "期间", "单位"};
    private static final String FORMULA = "=+-@\t\r";

    private ReportCsv() {}

    static String of(ReportView report) {
        var text = new StringWriter();
        text.write(MARK);
        var format = CSVFormat.EXCEL.builder().setHeader(HEADER).get();
        try (var csv = new CSVPrinter(text, format)) {
            for (ReportView.Part part : report.parts()) {
                for (ReportView.Figure figure : part.figures()) {
                    line(csv, report, part, figure, "", figure.count());
                    for (ReportView.Row row : figure.rows() == null ? List.<ReportView.Row>of() : figure.rows()) {
                        line(csv, report, part, figure, row.name(), row.count());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void line(
            CSVPrinter csv,
            ReportView report,
            ReportView.Part part,
            ReportView.Figure figure,
            String row,
            Integer count)
            throws IOException {
        csv.printRecord(
                part.name(),
                part.law() + (part.article() == null ? "" : part.article()),
                figure.name(),
                plain(row),
                count,
                figure.share(),
                report.from() + "至" + report.to(),
                report.unit());
    }

    /** What somebody typed into a form must not be a formula to whoever opens the table. */
    private static String plain(String typed) {
        return !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
