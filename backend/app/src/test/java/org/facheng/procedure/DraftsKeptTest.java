package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A draft is kept unchecked, but once and not without end. */
@FachengTest
class DraftsKeptTest {

    private static final String ACT = "/api/cases/{no}/actions/add-material/draft";
    private static final Map<String, Object> TYPED = Map.of("data", Map.of("form", Map.of("kind", "evidence")));

    @Autowired
    MockMvc mvc;

    private Office office;
    private String caseNo;

    @BeforeEach
    void an_application() {
        office = new Office(mvc);
        caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
    }

    @Test
    void of_two_first_savings_at_once_one_is_kept_and_one_is_told_so() throws Exception {
        var one = ApiUser.signedIn(mvc, "handler1");
        var other = ApiUser.signedIn(mvc, "handler1");
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                an_application();
                var answers = pool.invokeAll(List.<Callable<ApiUser.Answer>>of(
                        () -> one.put(ACT, TYPED, null, caseNo), () -> other.put(ACT, TYPED, null, caseNo)));
                for (var answer : answers) {
                    assertThat(answer.get().status())
                            .as("%s", answer.get().body())
                            .isIn(200, 409, 428);
                }
                assertThat(one.get(ACT, caseNo).ok().path("version").asInt()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void that_of_a_task_has_an_end_too() {
        var task = office.task(caseNo, "userTask_reviewApplication");
        var path = "/api/tasks/" + task.path("id").asString();
        var performer = office.as(Office.performer(task));
        var version = performer.get(path).response().getHeader("ETag");
        assertThat(performer
                        .put(path + "/draft", Map.of("data", Map.of("remarks", "字".repeat(500_000))), version)
                        .refused(422))
                .isEqualTo("draft_too_large");
        performer
                .put(path + "/draft", Map.of("data", Map.of("remarks", "字")), version)
                .ok();
    }
}
