package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** The lines of a report, once as another library than the one that wrote it reads them from the file, once as they follow from the figures. */
public final class SpreadsheetOfReport {

    private static final List<Object> HEAD =
            List.of("部分", "依据", "指标", "项", "件数", "合计", "计量单位", "比例", "期间起", "期间止", "单位");

    private SpreadsheetOfReport() {}

    public static List<List<Object>> lines(byte[] file, String name) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            var sheet = book.getSheet(name);
            head(sheet);
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(line -> line(sheet, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XSSFSheet sheet) {
        for (int column = 0; column < HEAD.size(); column++) {
            var style = sheet.getRow(0).getCell(column).getCellStyle();
            assertThat(style.getFont().getBold()).isTrue();
        }
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }

    private static List<Object> line(XSSFSheet sheet, int line) {
        return IntStream.range(0, HEAD.size())
                .mapToObj(column -> value(sheet.getRow(line).getCell(column)))
                .toList();
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> {
                assertThat(cell.getRowIndex() == 0
                                || cell.getCellStyle().getDataFormatString().equals("@"))
                        .isTrue();
                yield cell.getStringCellValue();
            }
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : (Object) cell.getNumericCellValue();
            case BLANK -> "";
            default -> throw new AssertionError("a cell of the type " + cell.getCellType());
        };
    }

    public static List<List<Object>> lines(JsonNode report) {
        var lines = new ArrayList<>(List.of(HEAD));
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                lines.add(line(report, part, figure, "", figure.path("count"), figure.path("sum")));
                figure.path("rows")
                        .forEach(row -> lines.add(line(
                                report,
                                part,
                                figure,
                                row.path("name").asString(),
                                row.path("count"),
                                row.path("sum"))));
            }
        }
        return lines;
    }

    private static List<Object> line(
            JsonNode report, JsonNode part, JsonNode figure, String row, JsonNode count, JsonNode sum) {
        var share = figure.path("share").asString("");
        return Arrays.asList(
                part.path("name").asString(),
                part.path("law").asString() + part.path("article").asString(""),
                figure.path("name").asString(),
                row,
                count.isNumber() ? count.doubleValue() : "",
                sum.has("amount") ? sum.path("amount").doubleValue() : "",
                sum.path("unit").asString(""),
                share.isEmpty()
                        ? ""
                        : new BigDecimal(share.replace("%", ""))
                                .movePointLeft(2)
                                .doubleValue(),
                LocalDate.parse(report.path("from").asString()),
                LocalDate.parse(report.path("to").asString()),
                report.path("unit").asString(""));
    }
}
