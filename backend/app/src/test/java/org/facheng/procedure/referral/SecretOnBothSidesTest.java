package org.facheng.procedure.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A matter sent down turns out to be an informer's: what one of the two bodies finds holds for the case of the other (信访工作条例第三十条第三款). */
@FachengTest
class SecretOnBothSidesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String REPORTED = "工业和信息化部信息通信管理局";
    private static final String JIANGSU = "江苏省通信管理局";
    private static final String CLERKS = "江苏省通信管理局法制工作机构";
    private static final String WHY = "同一事项在另一机关按照检举控告办理";
    private static final Map<String, Object> ACCUSATION = Map.of("reasons", "反映工作人员违纪违法", "destination", "纪检监察机关");

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(MONDAY);
    }

    @Test
    void what_the_body_below_finds_keeps_the_case_of_the_sender_from_who_is_reported() {
        var sent = sent(REPORTED);
        var stranger = account("ict.director.sent", REPORTED, "ORGAN_DIRECTOR");
        assertThat(stranger.get("/api/cases/{no}", sent.above).status()).isEqualTo(200);

        sent.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        sent.complete("userTask_classifyMatter", "DISCIPLINE", ACCUSATION).ok();

        assertThat(stranger.get("/api/cases/{no}", sent.above).status()).isEqualTo(404);
        assertThat(stranger.get("/api/cases?q={q}", sent.above).ok().path("items"))
                .isEmpty();
        assertThat(sent.timeline("director1", sent.above)).contains(WHY);
        assertThat(sent.timeline("director11", sent.only())).doesNotContain(WHY);
    }

    @Test
    void what_the_sender_finds_keeps_the_case_below_from_who_is_reported_there() {
        var recused = account("jsca.reviewer.sent", CLERKS, "REVIEWER");
        var sent = sent(CLERKS);
        sent.objects();
        office.complete(sent.above, "userTask_decideObjection", "JUSTIFIED", Map.of("finding", "属实"))
                .ok();

        office.complete(sent.above, "userTask_classifyMatter", "DISCIPLINE", ACCUSATION)
                .ok();

        assertThat(sent.timeline("director11", sent.only())).contains(WHY);
        // Its people answer for it, so somebody there has to know it: it is kept from those who are recused.
        sent.act("head11", "recuse", Map.of("username", "jsca.reviewer.sent", "ground", "interest", "reason", "系被反映人"))
                .ok();
        assertThat(recused.get("/api/cases/{no}", sent.only()).status()).isEqualTo(404);
    }

    private Below sent(String respondent) {
        var petition = Below.petition(office, MONDAY, Map.of("respondent", Map.of("name", respondent)));
        office.clockTo(MONDAY.plusDays(7));
        return petition.sentTo(JIANGSU, "转送");
    }

    private ApiUser account(String username, String unit, String role) {
        var account = Map.of(
                "username",
                username,
                "password",
                ApiUser.PASSWORD,
                "displayName",
                "被反映单位人员",
                "unit",
                unit,
                "roles",
                List.of(role));
        office.as("admin1").post("/api/users", account).ok();
        return office.as(username);
    }
}
