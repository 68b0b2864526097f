package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.facheng.procedure.AnsweredPetition;
import org.facheng.procedure.ImportedPetition;
import org.facheng.procedure.referral.Below;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What a review revokes is handled anew below, what it changes is carried out there (信访工作条例第三十五条). */
@FachengTest
class SetAsideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BELOW = "江苏省通信管理局";
    private static final Pattern ANEW = Pattern.compile("已经立件重新办理：([^\"\\s]+号)");

    @Autowired
    MockMvc mvc;

    private Office office;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
    }

    @Test
    void revoked_it_is_a_case_again_with_the_day_that_was_set_and_the_same_accountable_person() {
        var below = answered("信访人寅", "13900000081");
        var request = asked("信访人寅", "13900000081");
        assertThat(draft(request, "REVOKE", Map.of()).refused(422)).isEqualTo("anew_missing");
        review(request, "REVOKE", Map.of("anew", "below", "anewBy", "2026-04-10"));

        var found = ANEW.matcher(timeline("director1", request));
        assertThat(found.find()).isTrue();
        var anew = file(found.group(1));
        assertThat(deadline(anew, "handle-anew").path("due").asString()).isEqualTo("2026-04-10");
        assertThat(deadline(anew, "inform-transferred").path("due").asString()).isEqualTo("2026-03-17");
        assertThat(anew.at("/accountable/user")).isEqualTo(file(below.only()).at("/accountable/user"));
        assertThat(timeline("director11", below.only())).contains("另件重新办理：" + found.group(1));
        assertThat(anew.path("materials").toString()).contains("复查意见抄送函");
        assertThat(anew.at("/form/transfer/firstReceivedOn").asString()).isEqualTo(DAY.toString());
        assertThat(Told.to(office.as("handler11")).toString()).contains(found.group(1), "请重新办理");
    }

    @Test
    void without_a_day_those_of_the_house_run() {
        answered("信访人卯", "13900000082");
        var request = asked("信访人卯", "13900000082");
        review(request, "REVOKE", Map.of("anew", "below"));
        var found = ANEW.matcher(timeline("director1", request));
        assertThat(found.find()).isTrue();
        assertThat(deadline(file(found.group(1)), "handle-anew").path("due").asString())
                .isEqualTo("2026-05-01");
    }

    @Test
    void changed_the_opinion_stands_in_place_of_the_first_and_is_carried_out_in_its_case() {
        var below = answered("信访人辰", "13900000083");
        review(asked("信访人辰", "13900000083"), "CHANGE", Map.of());
        assertThat(deadline(file(below.only()), "carry-out-change").path("due").asString())
                .isEqualTo("2026-04-01");
        below.act("handler11", "carry-out-change", Map.of("doneOn", DAY.toString(), "result", "已经恢复"))
                .ok();
        assertThat(deadline(file(below.only()), "carry-out-change")
                        .path("state")
                        .asString())
                .isEqualTo("met");
    }

    private Below answered(String name, String phone) {
        var below = new Below(office, petition(name, phone, Map.of())).sentTo(BELOW, "转送");
        AnsweredPetition.answered(below::complete, DAY);
        return below;
    }

    private String asked(String name, String phone) {
        var request = petition(
                name,
                phone,
                Map.of(
                        "petitionKind", "review-request",
                        "respondent", Map.of("name", BELOW),
                        "previous", List.of(Map.of("kind", "reply", "on", DAY.toString()))));
        office.complete(request, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        office.complete(request, "userTask_classifyMatter", "REVIEW", Map.of("reasons", "请求复查", "procedure", "复查"))
                .ok();
        return request;
    }

    private void review(String request, String outcome, Map<String, ?> more) {
        draft(request, outcome, more).ok();
        office.complete(request, "userTask_signReviewOpinion", "SIGN", Map.of("opinion", "同意"))
                .ok();
    }

    private org.facheng.testing.ApiUser.Answer draft(String request, String outcome, Map<String, ?> more) {
        var form = new HashMap<String, Object>(
                Map.of("reviewedBody", BELOW, "facts", "没有查明", "opinion", "原意见不当", "bases", List.of("《信访工作条例》第三十五条")));
        form.putAll(more);
        return office.complete(request, "userTask_draftReviewOpinion", outcome, form);
    }

    private String petition(String name, String phone, Map<String, Object> changes) {
        var matter = new HashMap<String, Object>(Map.of("subject", "service-cut"));
        matter.putAll(changes);
        return ImportedPetition.of(office, DAY, name, phone, matter);
    }

    private JsonNode file(String caseNo) {
        return office.as("director11").get("/api/cases/{no}", caseNo).ok();
    }

    private static JsonNode deadline(JsonNode file, String key) {
        return file.path("deadlines")
                .valueStream()
                .filter(clock -> clock.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String timeline(String reader, String caseNo) {
        return office.as(reader).get("/api/cases/{no}/timeline", caseNo).ok().toString();
    }
}
