package org.facheng.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The same task is handed in at the same moment from several windows: it is done once, and the others are told so. */
@FachengTest
class CompletedTogetherTest {

    private static final int WINDOWS = 4;

    @Autowired
    MockMvc mvc;

    @Test
    void one_of_them_does_it_and_the_others_read_that_it_is_done() throws Exception {
        var office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var task = office.task(caseNo, "userTask_reviewApplication");
        var windows = IntStream.range(0, WINDOWS)
                .mapToObj(i -> ApiUser.signedIn(mvc, Office.performer(task)))
                .toList();

        var answers = together(
                windows,
                user -> user.post(
                        "/api/tasks/{id}/complete",
                        Map.of("outcome", "ADMIT", "form", Map.of()),
                        task.path("id").asString()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.refused(409)).isEqualTo("task_done"));
        assertThat(office.openTaskKeys(caseNo)).containsExactly("userTask_chooseTrack");
        assertThat(office.as("director1")
                        .get("/api/cases/{caseNo}/timeline", caseNo)
                        .ok()
                        .valueStream()
                        .filter(line -> line.path("action").asString().equals("task.completed")))
                .hasSize(1);
    }

    private interface Act {
        ApiUser.Answer by(ApiUser user);
    }

    private static List<ApiUser.Answer> together(List<ApiUser> users, Act act) throws Exception {
        var start = new CyclicBarrier(users.size());
        List<Callable<ApiUser.Answer>> acts = new ArrayList<>();
        for (var user : users) {
            acts.add(() -> {
                start.await();
                return act.by(user);
            });
        }
        var threads = Executors.newFixedThreadPool(users.size());
        try {
            List<ApiUser.Answer> answers = new ArrayList<>();
            for (Future<ApiUser.Answer> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
