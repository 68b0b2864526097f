package org.facheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.document.DocumentFixture.FOLDER;
import static org.facheng.document.DocumentFixture.ITEMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.facheng.document.Documents.Kind;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Tag(FachengTest.OWN_SETTINGS)
@FachengTest
@Import(DocumentFixture.class)
class NumberSeriesTest {

    private static final Kind KIND =
            new Kind(FOLDER, "correction-notice", "补正行政复议申请通知书", "correction-notice", "试补〔{year}〕{seq}号");

    @Autowired
    DocumentFixture fixture;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbers_drawn_at_once_have_no_gap_and_no_double_even_when_some_are_rolled_back() throws Exception {
        List<String> ids =
                IntStream.range(0, 24).mapToObj(i -> fixture.newCase()).toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> drawn = two.invokeAll(IntStream.range(0, 24)
                .mapToObj(i -> issue(ids.get(i), i % 3 == 0))
                .toList());
        two.shutdown();

        List<String> numbers = new ArrayList<>();
        for (Future<String> number : drawn) {
            numbers.add(number.get());
        }
        numbers.removeIf(String::isEmpty);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj(n -> "试补〔2026〕" + n + "号")
                        .toList());
    }

    @Test
    void each_year_begins_with_one() {
        assertThat(documents
                        .issue(fixture.newCase(), KIND, ITEMS, LocalDate.of(2031, 12, 31), List.of())
                        .number())
                .isEqualTo("试补〔2031〕1号");
        assertThat(documents
                        .issue(fixture.newCase(), KIND, ITEMS, LocalDate.of(2032, 1, 1), List.of())
                        .number())
                .isEqualTo("试补〔2032〕1号");
    }

    private Callable<String> issue(String caseId, boolean rolledBack) {
        return () -> transaction.execute(status -> {
            CaseDocument issued = documents.issue(caseId, KIND, ITEMS, LocalDate.of(2026, 6, 3), List.of());
            if (rolledBack) {
                status.setRollbackOnly();
            }
            return rolledBack ? "" : issued.number();
        });
    }
}
