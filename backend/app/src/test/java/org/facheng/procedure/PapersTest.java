package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Papers people fill in and sign: each side prints its own, made out for the case, and nobody reads another's address there. */
@FachengTest
class PapersTest {

    private static final LocalDate FILED = LocalDate.of(2026, 6, 1);

    private static final List<String> APPLICANTS =
            List.of("application", "power-of-attorney", "representative-letter", "settlement-agreement", "withdrawal");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void an_accepted_case() {
        office = new Office(mvc);
        filed = Filed.accepted(FILED, office);
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
    }

    @Test
    void each_side_prints_what_is_its_own_and_the_counter_prints_all() {
        assertThat(portal("citizen1")).containsExactlyElementsOf(APPLICANTS);
        assertThat(portal("citizen2")).containsExactly("power-of-attorney", "settlement-agreement");
        assertThat(keys("/api/cases/{no}/papers", "registrar1", filed.caseNo()))
                .containsAll(APPLICANTS)
                .contains("reply");
        assertThat(office.as("citizen2")
                        .get("/api/portal/cases/{no}/papers/application", filed.receiptNo())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_application_is_printed_as_it_was_filed() throws IOException {
        var text = pdf("citizen1", "/api/portal/cases/{no}/papers/application", filed.receiptNo());
        assertThat(text).contains("行政复议申请书", "申请人甲", "13800000000", "广东省广州市某路1号", "签名或者盖章");
        assertThat(text).isEqualTo(pdf("handler1", "/api/cases/{no}/papers/application", filed.caseNo()));
    }

    @Test
    void the_reply_is_made_out_with_its_last_day_and_holds_what_was_answered() throws IOException {
        filed.complete("userTask_chooseTrack", "ORDINARY", Map.of()).ok();
        filed.complete("userTask_sendCopy", "SEND", Map.of("attachments", List.of("行政复议申请书副本")))
                .ok();
        assertThat(keys("/api/cases/{no}/papers", "respondent1", filed.caseNo()))
                .containsExactly("settlement-agreement", "reply");
        assertThat(pdf("respondent1", "/api/cases/{no}/papers/reply", filed.caseNo()))
                .contains("2026年6月15日", "依据和程序")
                .doesNotContain("某路1号", "13800000000");
        filed.act("respondent1", "submit-reply", Map.of("reply", "处罚决定合法", "evidence", List.of(Map.of("name", "检查笔录"))))
                .ok();
        assertThat(pdf("respondent1", "/api/cases/{no}/papers/reply", filed.caseNo()))
                .contains("处罚决定合法", "检查笔录");
    }

    @Test
    void what_is_open_after_a_refusal_is_told_once_it_was_refused() throws IOException {
        var other = Filed.on(FILED, office, Map.of());
        assertThat(keys("/api/cases/{no}/papers", "handler1", other.caseNo())).doesNotContain("refusal-notice");
        other.complete(
                        "userTask_reviewApplication",
                        "REFUSE",
                        Map.of(
                                "unmet",
                                List.of("第六项"),
                                "reasons",
                                "不属于本机关管辖",
                                "competentOrgan",
                                "某省人民政府",
                                "priorReconsideration",
                                false))
                .ok();
        other.complete("userTask_approveRefusal", "APPROVE", Map.of()).ok();
        assertThat(pdf("citizen1", "/api/portal/cases/{no}/papers/refusal-notice", other.receiptNo()))
                .contains("某省人民政府", "上级行政机关反映", "向人民法院提起行政诉讼");
    }

    private List<String> portal(String citizen) {
        return keys("/api/portal/cases/{no}/papers", citizen, filed.receiptNo());
    }

    private List<String> keys(String path, String who, String number) {
        return office.as(who)
                .get(path, number)
                .ok()
                .valueStream()
                .map(paper -> paper.path("key").asString())
                .toList();
    }

    private String pdf(String who, String path, String number) throws IOException {
        var answer = office.as(who).get(path, number);
        answer.ok();
        try (var read = Loader.loadPDF(answer.response().getContentAsByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }
}
