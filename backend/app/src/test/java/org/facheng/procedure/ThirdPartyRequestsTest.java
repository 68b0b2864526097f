package org.facheng.procedure;

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

/** 第三人的请求 (行政复议法第十五条第二款、第十六条、第六十三条第二款): who states one, who may concede it, and with whose consent. */
@FachengTest
class ThirdPartyRequestsTest {
    private static final Map<String, Object> REQUEST =
            Map.of("request", "请求维持处罚决定", "opposite", true, "reason", "处罚决定保护了其合法权益");

    @Autowired
    MockMvc mvc;

    private Office office;
    private Filed filed;

    @BeforeEach
    void a_case_with_a_third_party() {
        office = new Office(mvc);
        filed = Filed.accepted(LocalDate.of(2026, 6, 1), office);
        assertThat(offers("citizen2")).isEmpty();
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
    }

    @Test
    void only_a_third_party_states_one_and_the_applicant_concedes_it() {
        assertThat(offers("citizen1")).doesNotContain("submit-third-party-request", "concede-third-party-request");
        assertThat(asked("citizen1").refused(422)).isEqualTo("unknown_party");

        asked("citizen2").ok();
        assertThat(offers("citizen1")).contains("concede-third-party-request");
        assertThat(offers("citizen2")).doesNotContain("concede-third-party-request");
        filed.own("concede-third-party-request", Map.of("request", "维持", "scope", "part", "statement", "仅承认罚款数额"))
                .ok();
    }

    @Test
    void the_counter_says_whose_it_is() {
        assertThat(filed.act("registrar1", "submit-third-party-request", REQUEST)
                        .refused(422))
                .isEqualTo("unknown_party");
        var party = filed.offered("registrar1", "submit-third-party-request")
                .at("/schema/properties/party/oneOf/0/const")
                .asString();
        filed.act("registrar1", "submit-third-party-request", Map.of("party", party, "request", "维持", "reason", "受害人"))
                .ok();
    }

    @Test
    void representatives_concede_only_with_the_consent_of_those_they_stand_for() {
        filed = Filed.on(
                LocalDate.of(2026, 6, 1),
                office,
                Map.of(
                        "applicants",
                        List.of(Map.of("name", "申请人甲", "kind", "natural"), Map.of("name", "申请人丙", "kind", "natural"))));
        filed.complete("userTask_reviewApplication", "ADMIT", Map.of()).ok();
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        asked("citizen2").ok();
        filed.act(
                        "handler1",
                        "change-representatives",
                        Map.of(
                                "representatives",
                                List.of(Map.of("name", "申请人甲", "address", "某路1号")),
                                "mandate",
                                true,
                                "chosenOn",
                                "2026-06-01"))
                .ok();
        assertThat(filed.act("handler1", "concede-third-party-request", Map.of("request", "维持", "scope", "whole"))
                        .refused(422))
                .isEqualTo("consent_missing");
        filed.act(
                        "handler1",
                        "concede-third-party-request",
                        Map.of("request", "维持", "scope", "whole", "consentOfRepresented", true))
                .ok();
    }

    private ApiUser.Answer asked(String citizen) {
        var path = "/api/portal/cases/{no}/actions/submit-third-party-request";
        return office.as(citizen).post(path, Map.of("form", REQUEST), filed.receiptNo());
    }

    private List<String> offers(String citizen) {
        var answer = office.as(citizen).get("/api/portal/cases/{no}", filed.receiptNo());
        return answer.status() == 404
                ? List.of()
                : answer.ok()
                        .path("actions")
                        .valueStream()
                        .map(action -> action.path("action").asString())
                        .toList();
    }
}
