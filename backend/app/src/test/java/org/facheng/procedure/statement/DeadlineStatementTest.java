package org.facheng.procedure.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** 《期限计算说明》 of a case, for staff and for the citizen. */
@FachengTest
class DeadlineStatementTest {

    @Autowired
    MockMvc mvc;

    private Office office;
    private JsonNode receipt;
    private String caseNo;
    private String receiptNo;
    private String review;

    @BeforeEach
    void a_case_whose_review_runs() {
        office = new Office(mvc);
        receipt = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok();
        caseNo = receipt.path("caseNo").asString();
        receiptNo = receipt.path("receiptNo").asString();
        review = office.deadline(caseNo, "acceptance-review").path("id").asString();
    }

    @Test
    void the_explanation_names_fact_consequence_notices_and_days() {
        var explanation = office.as("handler1")
                .get("/api/cases/{caseNo}/deadlines/{id}/explanation", caseNo, review)
                .ok();
        assertThat(explanation.path("start").path("name").path("zh").asString()).isEqualTo("收到行政复议申请");
        assertThat(explanation.path("start").path("name").path("en").asString()).isEqualTo("application received");
        assertThat(explanation.path("consequence").path("zh").asString()).isNotEmpty();
        assertThat(explanation.path("consequence").path("en").asString()).isNotEmpty();
        assertThat(explanation.path("days").path(0).path("use").asString()).isEqualTo("event");
        assertThat(explanation.path("calendar").path("settledThrough").asString())
                .matches("\\d{4}-12-27");
        assertThat(explanation.path("steps").path(0).path("text").asString()).contains("（收到行政复议申请）次日起算");
    }

    @Test
    void staff_print_it_under_the_case_number_in_both_languages() throws IOException {
        var chinese = print(office.as("handler1"), "/api/cases/{no}/deadlines/{id}/statement.pdf?lang=zh", caseNo);
        assertThat(chinese)
                .contains("期限计算说明", caseNo, "收到行政复议申请", "《行政复议法》第三十条第一款", "逐日日历", "不是法律文书")
                .doesNotContain(receiptNo);
        var english = print(office.as("handler1"), "/api/cases/{no}/deadlines/{id}/statement.pdf?lang=en", caseNo);
        assertThat(english)
                .contains("How this time limit was computed", "Case number", "application received", "Day by day");
    }

    @Test
    void the_header_chooses_the_language_where_the_address_does_not() throws IOException {
        var request = MockMvcRequestBuilders.get("/api/cases/{no}/deadlines/{id}/statement.pdf", caseNo, review)
                .header("Accept-Language", "en-GB");
        assertThat(text(office.as("handler1").send(request))).contains("How this time limit was computed");
    }

    @Test
    void the_citizen_prints_it_under_the_receipt_number() throws IOException {
        var text = print(office.as("citizen1"), "/api/portal/cases/{no}/deadlines/{id}/statement.pdf", receiptNo);
        assertThat(text).contains("收件编号", receiptNo);
        var answer =
                office.as("citizen1").get("/api/portal/cases/{no}/deadlines/{id}/statement.pdf", receiptNo, review);
        assertThat(URLDecoder.decode(answer.response().getHeader("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("期限计算说明（", receiptNo + "）.pdf");
    }

    @Test
    void a_stranger_finds_nothing() {
        office.as("citizen2")
                .get("/api/portal/cases/{no}/deadlines/{id}/statement.pdf", receiptNo, review)
                .refused(404);
        office.as("handler11")
                .get("/api/cases/{no}/deadlines/{id}/statement.pdf", caseNo, review)
                .refused(404);
    }

    @Test
    void how_service_on_the_respondent_is_known_is_kept_from_the_applicant() throws IOException {
        office.complete(caseNo, "userTask_reviewApplication", "ADMIT", Map.of());
        office.complete(caseNo, "userTask_chooseTrack", "ORDINARY", Map.of());
        office.complete(caseNo, "userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")));
        var reply = office.deadline(caseNo, "reply").path("id").asString();
        var proof = proof(office.as("handler1").get("/api/cases/{no}/deadlines/{id}/explanation", caseNo, reply));
        assertThat(proof).isNotEmpty();
        var address = "/api/portal/cases/{no}/deadlines/{id}/";
        assertThat(proof(office.as("citizen1").get(address + "explanation", receiptNo, reply)))
                .isEmpty();
        assertThat(text(office.as("citizen1").get(address + "statement.pdf", receiptNo, reply)))
                .contains("被申请人收到申请书副本")
                .doesNotContain(proof);
    }

    private static String proof(ApiUser.Answer explanation) {
        return explanation.ok().path("start").path("proof").asString("");
    }

    private String print(ApiUser reader, String address, String number) throws IOException {
        return text(reader.get(address, number, review));
    }

    private static String text(ApiUser.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(answer.response().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
