package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.Application;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Cases in which anything happens on any day: facts in any order and of any party, suspensions, extensions, corrections, expiries, holiday
 * notices, days that pass. The product keeps its clocks by the first clock; whatever the story, the second one finds the same rows, timers and
 * tasks, of this case and of those of the stories before. More of them: {@code -DargLine="-Dfacheng.stories=500"}.
 */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=recheck")
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
    ApplicationContext product;

    @Autowired
    Recount recount;

    @Autowired
    Snapshot snapshot;

    static Stream<Long> stories() {
        return Stream.iterate(1L, seed -> seed + 1).limit(Integer.getInteger("facheng.stories", 30));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_second_clock_finds_what_the_first_one_wrote(long seed) {
        var random = new Random(seed);
        clock.set(Instant.parse("2026-11-05T09:00:00+08:00"));
        var office = new Office(mvc);
        var caseNo = office.as("citizen1")
                .post("/api/portal/applications", Application.admissible())
                .ok()
                .path("caseNo")
                .asString();
        var caseId = cases.byNo(caseNo).orElseThrow().id();
        var story = new AnyStory(caseId, product, new AnyNotice(office, clock, random, seed), random);
        var told = new ArrayList<String>();
        told.add(story.history());
        told.add(story.beginning());
        for (int step = 0; step < STEPS; step++) {
            told.add(next(story, seed, told));
            if (step % LOOK == 0) {
                assertThat(differences()).as("seed %d: %s", seed, told).isEmpty();
            }
        }
        assertThat(office.differences()).as("seed %d: %s", seed, told).isZero();
        assertThat(standing(office)).as("seed %d: %s", seed, told).isEmpty();
    }

    private static String next(AnyStory story, long seed, List<String> told) {
        try {
            return story.next();
        } catch (RuntimeException e) {
            return fail("seed %d, after %s".formatted(seed, told), e);
        }
    }

    private List<String> differences() {
        var found = new ArrayList<String>();
        snapshot.read(() -> recount.run(difference -> found.add(difference.text())));
        return found;
    }

    /** Incidents on the board that the last count still found. */
    private static List<String> standing(Office office) {
        return office.as("supervisor1")
                .get("/api/supervision/incidents")
                .ok()
                .path("incidents")
                .valueStream()
                .filter(incident -> incident.path("there").asBoolean())
                .map(Object::toString)
                .toList();
    }
}
