package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An opinion after a hearing may be published, with its people veiled (信访工作条例第三十六条第二款); nobody else's, and no informer's (第三十条第三款). */
@FachengTest
class RecheckPublishedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String PROPOSE = "propose-publication";
    private static final String BODY = "某省通信管理局";
    private static final String[] PERSONAL = {"信访人申", Rechecked.ADDRESS, Rechecked.REPORTED};

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate database;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void after_a_hearing_it_is_proposed_read_by_a_second_person_and_open_to_anybody() {
        var caseNo = new Rechecked(office, DAY, "信访人申").answered(true);
        var text = published(caseNo);
        assertThat(text).contains("信某", "复查意见正确").doesNotContain(PERSONAL);
        var page = open(text);
        assertThat(page.path("kindName").asString()).isEqualTo("信访复核意见");
        assertThat(page.path("orders").asString()).isEqualTo("维持");
        assertThat(page.path("respondent").asString()).isEqualTo(BODY);
        assertThat(page.toString()).doesNotContain(PERSONAL);

        act(caseNo, "director1", "keep-secret", Map.of("reason", "反映的是违纪问题")).ok();
        assertThat(open(text).isMissingNode()).as("taken down").isTrue();
        assertThat(offered(caseNo, "handler", PROPOSE).isMissingNode()).isTrue();
    }

    @Test
    void without_a_hearing_nothing_is_offered() {
        var caseNo = new Rechecked(office, DAY, "信访人酉").answered(false);
        assertThat(offered(caseNo, "handler", PROPOSE).isMissingNode()).isTrue();
        assertThat(act(caseNo, office.accountable(caseNo), PROPOSE, proposal("任意"))
                        .refused(409))
                .isEqualTo("not_now");
    }

    @Test
    void of_an_informers_petition_nothing_is_proposed_and_what_was_proposed_is_not_published() {
        var caseNo = new Rechecked(office, DAY, "信访人丑").answered(true);
        act(caseNo, office.accountable(caseNo), PROPOSE, proposal("复核意见维持。")).ok();
        act(caseNo, "director1", "keep-secret", Map.of("reason", "反映的是违纪问题")).ok();
        assertThat(offered(caseNo, "director1", "publish-decision").isMissingNode())
                .isTrue();
        assertThat(act(caseNo, "director1", "publish-decision", Map.of("text", "复核意见维持。", "confirmed", true))
                        .refused(409))
                .isEqualTo("nothing_proposed");
        assertThat(act(caseNo, office.accountable(caseNo), PROPOSE, proposal("复核意见维持。"))
                        .refused(409))
                .isEqualTo("no_decision");
    }

    /** An earlier version did not ask. */
    @Test
    void a_proposal_that_does_not_name_the_body_goes_back_to_have_it_named() {
        var caseNo = new Rechecked(office, DAY, "信访人寅").answered(true);
        act(caseNo, office.accountable(caseNo), PROPOSE, proposal("复核意见维持。")).ok();
        database.update(
                "UPDATE pr_answer SET form = JSON_REMOVE(form, '$.reviewedBody') WHERE answer_key = ?"
                        + " AND case_id = (SELECT id FROM cf_case WHERE case_no = ?)",
                PROPOSE,
                caseNo);
        var read = Map.of("text", "复核意见维持。", "confirmed", true);
        assertThat(act(caseNo, "director1", "publish-decision", read).refused(409))
                .isEqualTo("body_not_named");
        act(caseNo, "director1", "return-publication", Map.of("reason", "请补填原办理、复查机关"))
                .ok();
        act(caseNo, office.accountable(caseNo), PROPOSE, proposal("复核意见维持。")).ok();
        act(caseNo, "director1", "publish-decision", read).ok();
    }

    /** What the public reads, as the form offered it. */
    private String published(String caseNo) {
        var text = offered(caseNo, "handler", PROPOSE)
                .at("/schema/properties/text/default")
                .asString();
        var nobodys = Map.of("way", "publish", "reason", "多人反映同一问题", "text", text);
        assertThat(act(caseNo, office.accountable(caseNo), PROPOSE, nobodys).refused(422))
                .isEqualTo("form_invalid");
        act(caseNo, office.accountable(caseNo), PROPOSE, proposal(text)).ok();
        var offer = offered(caseNo, "director1", "publish-decision");
        assertThat(offer.at("/schema/properties/reviewedBody/default").asString())
                .isEqualTo(BODY);
        var proposed = offer.at("/schema/properties/text/default").asString();
        act(caseNo, "director1", "publish-decision", Map.of("text", proposed, "confirmed", true))
                .ok();
        return proposed;
    }

    /** The page with this text, or missing. */
    private JsonNode open(String text) {
        return ApiUser.nobody(mvc)
                .get("/api/portal/decisions.json?kind=recheck-opinion")
                .ok()
                .valueStream()
                .filter(page -> page.path("text").asString().equals(text))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Map<String, Object> proposal(String text) {
        return Map.of("way", "publish", "reason", "多人反映同一问题", "reviewedBody", BODY, "text", text);
    }

    private JsonNode offered(String caseNo, String who, String act) {
        return office.as(who.equals("handler") ? office.accountable(caseNo) : who)
                .get("/api/cases/{caseNo}", caseNo)
                .ok()
                .path("actions")
                .valueStream()
                .filter(offer -> offer.path("action").asString().equals(act))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private ApiUser.Answer act(String caseNo, String who, String act, Map<String, ?> form) {
        return office.as(who).post("/api/cases/{caseNo}/actions/{action}", Map.of("form", form), caseNo, act);
    }
}
