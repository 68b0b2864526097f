package org.facheng.supervision.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with its figures.
 *
 * @param unit full name of the unit whose people answer for the cases, or null for the whole body
 */
record ReportView(
        String report,
        String name,
        String procedure,
        String note,
        LocalDate from,
        LocalDate to,
        @Nullable String unit,
        List<Part> parts) {

    /** @param internal whether no law asks for it */
    record Part(String id, String name, String law, @Nullable String article, boolean internal, List<Figure> figures) {}

    /**
     * @param count cases, each once; null for a share
     * @param share in a hundred, with one decimal; null for a count, and where there is nothing to share
     * @param sum what the cases add up to; null where they are counted
     * @param rows the same cases told apart; null for one number
     */
    record Figure(
            String id,
            String name,
            @Nullable Integer count,
            @Nullable String share,
            @Nullable Total sum,
            @Nullable List<Row> rows) {}

    /** @param unit what is added up, in words */
    record Total(BigDecimal amount, String unit) {}

    record Row(String value, String name, int count) {}
}
