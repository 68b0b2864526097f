package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases in which anything happens on any day: facts in any order and of any party, suspensions, extensions, expiries, days that pass. The
 * product keeps its clocks by the first clock; whatever the story, the second one finds the same rows, timers and tasks.
 */
@FachengTest(
        properties = {
            "facheng.demo=true",
            "facheng.time-machine=true",
            "facheng.job-executor=false",
            "spring.application.name=facheng-stories"
        })
class RandomStoriesTest {

    private static final int STEPS = 25;
    private static final int LOOK = 4;

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Stops stops;

    @Autowired
    Corrections corrections;

    @Autowired
    TimeLimits limits;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Recount recount;

    @Autowired
    Snapshot snapshot;

    static Stream<Long> stories() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_second_clock_finds_what_the_first_one_wrote(long seed) {
        var random = new Random(seed);
        clock.set(Instant.parse("2026-11-05T09:00:00+08:00"));
        var caseNo = ApiUser.signedIn(mvc, "citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var caseId = cases.byNo(caseNo).orElseThrow().id();
        var story = new AnyStory(
                caseId,
                cases,
                deadlines,
                new AnyStop(stops, corrections, limits),
                limits,
                clock,
                transaction,
                random,
                new HashMap<>());
        var told = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            told.add(story.next());
            if (step % LOOK == 0) {
                assertThat(differences()).as("%s", told).isEmpty();
            }
        }
    }

    private List<String> differences() {
        var found = new ArrayList<String>();
        snapshot.read(() -> recount.run(difference -> found.add(difference.text())));
        return found;
    }
}
