package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@FachengTest
class IdempotencyTest {

    record Receipt(String number, LocalDate on, Instant at) {}

    private static final Map<String, String> BODY = Map.of("name", "𠮷田");
    private static final Receipt RECEIPT =
            new Receipt("FY1", LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T01:02:03.456789Z"));

    @Autowired
    Idempotency idempotency;

    @Autowired
    IdempotencySweep sweep;

    @Autowired
    TimeMachine clock;

    final String key = Ids.newId();
    final AtomicInteger runs = new AtomicInteger();

    @Test
    void the_same_request_sent_twice_runs_once_and_is_answered_alike() {
        assertThat(once("li", BODY)).isEqualTo(RECEIPT);
        assertThat(once("li", BODY)).isEqualTo(RECEIPT);
        assertThat(runs).hasValue(1);
    }

    @Test
    void the_key_of_one_person_is_nothing_to_another() {
        once("li", BODY);
        once("wang", BODY);
        assertThat(runs).hasValue(2);
    }

    @Test
    void a_key_that_came_with_another_body_is_refused() {
        once("li", BODY);
        assertThatThrownBy(() -> once("li", Map.of("name", "other")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(problem.code()).isEqualTo("key_reused");
                });
    }

    @Test
    void the_order_of_the_members_makes_no_other_body() {
        record Body(Object form) {}
        var json = new JsonMapper();
        once("li", new Body(json.readTree("{\"a\": {\"b\": 1, \"c\": [{\"d\": 2, \"e\": 3}]}, \"f\": 4}")));
        once("li", new Body(json.readTree("{\"f\": 4, \"a\": {\"c\": [{\"e\": 3, \"d\": 2}], \"b\": 1}}")));
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_request_without_a_key_is_refused() {
        assertThatThrownBy(() -> idempotency.once("li", null, BODY, Receipt.class, this::work))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.status())
                        .isEqualTo(428));
    }

    @Test
    void after_a_refusal_the_same_key_may_try_again() {
        assertThatThrownBy(() -> idempotency.once("li", key, BODY, Receipt.class, () -> {
                    throw Problems.conflict("not_now", "", "");
                }))
                .isInstanceOf(ProblemException.class);
        assertThat(once("li", BODY)).isEqualTo(RECEIPT);
    }

    @Test
    void a_key_is_forgotten_when_nobody_sends_it_again() {
        once("li", BODY);
        sweep.sweep();
        once("li", BODY);
        assertThat(runs).hasValue(1);
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        sweep.sweep();
        once("li", BODY);
        assertThat(runs).hasValue(2);
    }

    @RepeatedTest(20)
    void of_many_at_once_one_runs_and_all_get_its_answer() {
        CountDownLatch together = new CountDownLatch(6);
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            together.countDown();
                            await(together);
                            return once("li", BODY);
                        },
                        task -> new Thread(task).start()))
                .limit(6)
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).hasSize(6).containsOnly(RECEIPT);
        assertThat(runs).hasValue(1);
    }

    @RepeatedTest(20)
    void when_the_one_that_ran_is_refused_a_waiting_one_runs_instead() {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        var refused = CompletableFuture.runAsync(
                () -> idempotency.once("li", key, BODY, Receipt.class, () -> {
                    running.countDown();
                    await(mayFail);
                    throw Problems.conflict("not_now", "", "");
                }),
                task -> new Thread(task).start());
        await(running);
        var waiting = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> once("li", BODY), task -> new Thread(task).start()))
                .limit(3)
                .toList();
        mayFail.countDown();

        assertThatThrownBy(refused::join).hasCauseInstanceOf(ProblemException.class);
        assertThat(waiting.stream().map(CompletableFuture::join)).containsOnly(RECEIPT);
        assertThat(runs).hasValue(1);
    }

    private Receipt once(String owner, Object body) {
        return idempotency.once(owner, key, body, Receipt.class, this::work);
    }

    private Receipt work() {
        runs.incrementAndGet();
        return RECEIPT;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
