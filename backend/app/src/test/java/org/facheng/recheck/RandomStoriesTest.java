package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.ProblemException;
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

    @Autowired
    MockMvc mvc;

    @Autowired
    TimeMachine clock;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TimeLimits limits;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Recount recount;

    @Autowired
    Snapshot snapshot;

    private final Map<String, LocalDate> suspendedUntil = new HashMap<>();

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
        var told = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            told.add(happen(caseId, random));
            assertThat(differences()).as("%s", told).isEmpty();
        }
    }

    private List<String> differences() {
        var found = new ArrayList<String>();
        snapshot.read(() -> recount.run(difference -> found.add(difference.text())));
        return found;
    }

    private String happen(String caseId, Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> passTime(random.nextInt(20));
            case 3 -> act(caseId, "expiries recorded", () -> deadlines.recordPassed(caseId));
            case 4 -> suspend(caseId, random);
            case 5 -> extend(caseId, random);
            default -> fact(caseId, random);
        };
    }

    private String passTime(int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
        return days + " days pass";
    }

    private String fact(String caseId, Random random) {
        var fact = any(facts(), random);
        var on = LocalDate.now(clock).minusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        var parties = cases.parties(caseId).stream().map(Party::id).toList();
        // What is served or sent concerns one party, everything else the case.
        var party = fact.endsWith("-served") ? any(parties, random) : null;
        return act(
                caseId,
                "%s on %s of %s".formatted(fact, on, party),
                () -> deadlines.record(caseId, fact, on, party, null));
    }

    private String suspend(String caseId, Random random) {
        var deadline = any(deadlines.ofCase(caseId), random);
        var earliest = suspendedUntil.getOrDefault(caseId + deadline.key(), deadline.startedOn());
        if (earliest == null) {
            return "suspended already";
        }
        var from = earliest.plusDays(random.nextInt(10));
        var to = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(15));
        suspendedUntil.put(caseId + deadline.key(), to);
        return act(
                caseId,
                "%s suspended from %s to %s".formatted(deadline.key(), from, to),
                () -> deadlines.suspend(caseId, deadline.key(), from, to, "事由", "第三十九条"));
    }

    private String extend(String caseId, Random random) {
        var deadline = any(deadlines.ofCase(caseId), random);
        int amount = 1 + random.nextInt(30);
        return act(
                caseId,
                "%s extended by %d".formatted(deadline.key(), amount),
                () -> deadlines.extend(caseId, deadline.key(), amount, "案情复杂", "director1"));
    }

    /** What the law does not allow is refused and changes nothing. */
    private String act(String caseId, String told, Runnable act) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(caseId);
                act.run();
            });
            return told;
        } catch (ProblemException e) {
            return told + ": refused";
        }
    }

    private List<String> facts() {
        return limits.ofProcedure("reconsideration").stream()
                .flatMap(RandomStoriesTest::factsOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> factsOf(TimeLimit limit) {
        return Stream.of(
                        Stream.of(limit.start(), limit.given(), limit.unless()),
                        limit.met().stream(),
                        limit.cancelled().stream(),
                        Stream.of(TimeLimits.CASE_CLOSED))
                .flatMap(names -> names);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
