package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What makes no sense is answered with a clear refusal, never as an error of the server. */
@FachengTest
class BadInputTest {

    @Autowired
    MockMvc mvc;

    @Test
    void acknowledging_without_a_form_asks_for_the_document() {
        var receiptNo = user("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("receiptNo")
                .asString();
        assertThat(user("citizen1")
                        .post("/api/portal/cases/{receiptNo}/actions/acknowledge", Map.of(), receiptNo)
                        .refused(422))
                .isEqualTo("form_invalid");
    }

    @Test
    void the_clock_needs_an_instant() {
        assertThat(user("admin1").put("/api/dev/clock", Map.of(), null).refused(422))
                .isEqualTo("now_missing");
    }

    @Test
    void the_calculator_names_what_is_missing() {
        var nobody = ApiUser.nobody(mvc);
        var nothing = new ArrayList<>(Collections.singletonList(null));
        assertThat(nobody.post("/api/deadlines/compute", question("extensions", nothing))
                        .refused(422))
                .isEqualTo("invalid_unit");
        assertThat(nobody.post("/api/deadlines/compute", question("suspensions", nothing))
                        .refused(422))
                .isEqualTo("invalid_suspension");
    }

    @Test
    void of_two_first_savings_of_a_draft_at_once_one_is_told_so() throws Exception {
        var path = "/api/portal/drafts/" + UUID.randomUUID();
        var one = user("citizen1");
        var other = user("citizen1");
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.<Callable<ApiUser.Answer>>of(
                    () -> one.put(path, draft(), null), () -> other.put(path, draft(), null)));
            for (var answer : answers) {
                assertThat(answer.get().status()).as("%s", answer.get().body()).isIn(200, 409, 428);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoever_asks_for_english_reads_english_throughout() {
        var answer = user("admin1")
                .send(MockMvcRequestBuilders.post("/api/users")
                        .contentType("application/json")
                        .header("Accept-Language", "en")
                        .content("{\"username\":\"x\",\"roles\":[]}"));
        assertThat(answer.refused(422)).isEqualTo("invalid_input");
        assertThat(answer.body().toString()).doesNotContainPattern("\\p{IsHan}").contains("is required");
    }

    @Test
    void more_files_than_announced_are_refused() {
        var uploads = new String[51];
        Arrays.fill(uploads, UUID.randomUUID().toString());
        var application = new HashMap<>(Application.admissible());
        application.put("uploadIds", List.of(uploads));
        assertThat(user("citizen1")
                        .post("/api/portal/applications", application)
                        .refused(422))
                .isEqualTo("too_many_files");
    }

    private ApiUser user(String username) {
        return ApiUser.signedIn(mvc, username);
    }

    private static Map<String, Object> draft() {
        return Map.of("procedure", "reconsideration", "form", Map.of("requests", List.of("撤销")));
    }

    private static Map<String, Object> question(String member, Object value) {
        return new HashMap<>(Map.of("unit", "working_days", "amount", 5, "start", "2026-03-02", member, value));
    }
}
