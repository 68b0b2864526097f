package org.facheng.procedure.above;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
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

    @Autowired
    MockMvc mvc;

    private Office office;
    private Reviewing reviewing;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(DAY);
        reviewing = new Reviewing(office, DAY);
    }

    @Test
    void revoked_it_is_a_case_again_with_the_day_that_was_set_and_the_same_accountable_person() {
        var below = reviewing.answered("信访人寅", "13900000081");
        var request = reviewing.asked("信访人寅", "13900000081");
        assertThat(reviewing.draft(request, "REVOKE", Map.of()).refused(422)).isEqualTo("anew_missing");
        reviewing.review(request, "REVOKE", Map.of("anew", "below", "anewBy", "2026-04-10"));

        var number = reviewing.anew(request);
        var anew = file(number);
        assertThat(deadline(anew, "handle-anew").path("due").asString()).isEqualTo("2026-04-10");
        assertThat(deadline(anew, "inform-transferred").path("due").asString()).isEqualTo("2026-03-17");
        assertThat(anew.at("/accountable/user")).isEqualTo(file(below.only()).at("/accountable/user"));
        assertThat(reviewing.timeline("director11", below.only())).contains("另件重新办理：" + number);
        assertThat(anew.path("materials").toString()).contains("复查意见抄送函");
        assertThat(anew.at("/form/transfer/firstReceivedOn").asString()).isEqualTo(DAY.toString());
        assertThat(Told.to(office.as("handler11")).toString()).contains(number, "请重新办理");
    }

    @Test
    void without_a_day_those_of_the_house_run() {
        reviewing.answered("信访人卯", "13900000082");
        var request = reviewing.asked("信访人卯", "13900000082");
        reviewing.review(request, "REVOKE", Map.of("anew", "below"));
        var number = reviewing.anew(request);
        assertThat(deadline(file(number), "handle-anew").path("due").asString()).isEqualTo("2026-05-01");
    }

    @Test
    void changed_the_opinion_stands_in_place_of_the_first_and_is_carried_out_in_its_case() {
        var below = reviewing.answered("信访人辰", "13900000083");
        reviewing.review(reviewing.asked("信访人辰", "13900000083"), "CHANGE", Map.of());
        assertThat(deadline(file(below.only()), "carry-out-change").path("due").asString())
                .isEqualTo("2026-04-01");
        below.act("handler11", "carry-out-change", Map.of("doneOn", DAY.toString(), "result", "已经恢复"))
                .ok();
        assertThat(deadline(file(below.only()), "carry-out-change")
                        .path("state")
                        .asString())
                .isEqualTo("met");
        var next = DAY.plusDays(1);
        office.clockTo(next);
        reviewing.review(reviewing.asked("信访人辰", "13900000083"), "CHANGE", Map.of());
        below.act("handler11", "carry-out-change", Map.of("doneOn", next.toString(), "result", "再次执行"))
                .ok();
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
}
