package org.facheng.supervision.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a table for spreadsheets: one line a number, each with where it belongs. */
final class ReportTable {

    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final String COUNT = "0";
    private static final String AMOUNT_OF = "#,##0.##";
    private static final String SHARE = "0.0%";
    private static final String DAY = "yyyy-mm-dd";

    /** What stands in a column: its head, how it is shown and how wide. */
    private enum Column {
        PART("部分", TEXT, 40),
        BASIS("依据", TEXT, 36),
        FIGURE("指标", TEXT, 30),
        ROW("项", TEXT, 30),
        CASES("件数", COUNT, 10),
        AMOUNT("合计", AMOUNT_OF, 12),
        UNIT_OF_AMOUNT("计量单位", TEXT, 10),
        OF_ALL("比例", SHARE, 10),
        FROM("期间起", DAY, 13),
        TO("期间止", DAY, 13),
        UNIT("单位", TEXT, 36);

        private final String head;
        private final String format;
        private final int width;

        Column(String head, String format, int width) {
            this.head = head;
            this.format = format;
            this.width = width;
        }
    }

    private final ReportView report;
    private final Worksheet sheet;
    private int line;

    private ReportTable(ReportView report, Worksheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    static byte[] of(ReportView report) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Facheng", VERSION)) {
            new ReportTable(report, book.newWorksheet(report.name())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write() {
        for (Column column : Column.values()) {
            sheet.value(0, column.ordinal(), column.head);
            sheet.style(0, column.ordinal()).bold().set();
            sheet.width(column.ordinal(), column.width);
        }
        sheet.freezePane(0, 1);
        report.parts().forEach(part -> part.figures().forEach(figure -> {
            line(part, figure, null, figure.count());
            if (figure.rows() != null) {
                figure.rows().forEach(row -> line(part, figure, row.name(), row.count()));
            }
        }));
    }

    private void line(ReportView.Part part, ReportView.Figure figure, String row, Integer count) {
        line++;
        text(Column.PART, part.name());
        text(Column.BASIS, part.law() + (part.article() == null ? "" : part.article()));
        text(Column.FIGURE, figure.name());
        text(Column.ROW, row);
        number(Column.CASES, count);
        var sum = row == null ? figure.sum() : null;
        number(Column.AMOUNT, sum == null ? null : sum.amount());
        text(Column.UNIT_OF_AMOUNT, sum == null ? null : sum.unit());
        number(Column.OF_ALL, share(figure.share()));
        day(Column.FROM, report.from());
        day(Column.TO, report.to());
        text(Column.UNIT, report.unit());
    }

    private static BigDecimal share(String inHundred) {
        return inHundred == null ? null : new BigDecimal(inHundred.replace("%", "")).movePointLeft(2);
    }

    /** As text: what somebody typed into a form is no formula, not even to whoever opens the cell and leaves it again. */
    private void text(Column column, String text) {
        sheet.value(line, column.ordinal(), text);
        format(column);
    }

    private void number(Column column, Number number) {
        sheet.value(line, column.ordinal(), number);
        format(column);
    }

    private void day(Column column, LocalDate day) {
        sheet.value(line, column.ordinal(), day);
        format(column);
    }

    private void format(Column column) {
        sheet.style(line, column.ordinal()).format(column.format).set();
    }
}
