package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 实施条例 of 2007, 第三十七条: a date that days of a superseded article moved is to be confirmed as a whole, though its row is of the law. */
@FachengTest
class UnconfirmedStopTest {

    private static final Map<String, String> APPRAISAL =
            Map.of("ground", "appraisal", "from", "2026-06-10", "through", "2026-06-19", "reason", "司法鉴定");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void in_the_ordinary_procedure() {
        office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        office.clockTo(LocalDate.of(2026, 6, 22));
        assertThat(verified("decide-ordinary")).isEqualTo("statute");
    }

    @AfterEach
    void the_second_clock_agrees() {
        assertThat(office.differences()).isZero();
    }

    @Test
    void the_moved_date_is_unconfirmed_for_everybody_and_on_paper_and_says_why() throws IOException {
        filed.act("handler1", "exclude-period", APPRAISAL).ok();
        assertThat(verified("decide-ordinary")).isEqualTo("unconfirmed");
        assertThat(verified("send-copy")).as("it never stopped").isEqualTo("statute");
        var id = office.deadline(filed.caseNo(), "decide-ordinary").path("id").asString();
        var explanation = office.as("citizen1")
                .get("/api/portal/cases/{receiptNo}/deadlines/{id}/explanation", filed.receiptNo(), id)
                .ok();
        assertThat(explanation.at("/deadline/verified").asString()).isEqualTo("unconfirmed");
        assertThat(explanation.at("/note/zh").asString()).contains("鉴定所用时间", "可能已修订", "待确认");
        var printed = office.as("handler1")
                .get("/api/cases/{no}/deadlines/{id}/statement.pdf?lang=zh", filed.caseNo(), id)
                .response()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(new PDFTextStripper().getText(document)).contains("待确认：").doesNotContain("已与法律文本核对");
        }
    }

    @Test
    void what_begins_when_the_moved_period_runs_out_is_unconfirmed_too() {
        filed.act("handler1", "exclude-period", APPRAISAL).ok();
        office.clockTo(LocalDate.of(2026, 8, 11));
        assertThat(office.deadline(filed.caseNo(), "sue-after-no-decision")
                        .path("startedOn")
                        .asString())
                .isEqualTo("2026-08-10");
        assertThat(verified("sue-after-no-decision")).isEqualTo("unconfirmed");
    }

    @Test
    void a_suspension_the_law_knows_leaves_it_confirmed_and_so_does_a_stop_that_was_taken_back() {
        filed.suspend("other-case", "2026-06-10");
        assertThat(verified("decide-ordinary")).isEqualTo("statute");
        filed.act("director1", "resume", Map.of("on", "2026-06-15", "reason", "另案已经审结"))
                .ok();
        filed.act("handler1", "exclude-period", APPRAISAL).ok();
        assertThat(verified("decide-ordinary")).isEqualTo("unconfirmed");
        filed.proposeAnnulment("扣除");
        filed.decideCorrection("approve");
        assertThat(verified("decide-ordinary")).isEqualTo("statute");
    }

    private String verified(String limit) {
        return office.deadline(filed.caseNo(), limit).path("verified").asString();
    }
}
