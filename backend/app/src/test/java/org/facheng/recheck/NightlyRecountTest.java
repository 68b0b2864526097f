package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night once, and once after nights nobody counted. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = "test.register=recheck")
class NightlyRecountTest {

    @Autowired
    NightlyRecount nightly;

    @Autowired
    TimeMachine clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Recounts recounts;

    @Autowired
    RecheckMapper book;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nobody_has_counted() {
        jdbc.update("DELETE FROM rc_run");
    }

    @Test
    void counts_when_the_hour_has_passed_and_it_was_not_yet_done() {
        clock.set(at("2026-12-07T12:00"));
        nightly.look();
        assertThat(runs()).isEqualTo(1);
        clock.set(at("2026-12-08T02:29"));
        nightly.look();
        assertThat(runs()).isEqualTo(1);
        clock.set(at("2026-12-08T02:30"));
        nightly.look();
        nightly.look();
        assertThat(runs()).isEqualTo(2);
        clock.set(at("2026-12-08T02:30").plus(Duration.ofDays(5)));
        nightly.look();
        nightly.look();
        assertThat(runs()).isEqualTo(3);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM rc_run WHERE asked_by IS NOT NULL", Integer.class))
                .isZero();
    }

    @Test
    void of_many_at_once_one_counts() {
        var together = new CountDownLatch(1);
        var looks = IntStream.range(0, 4)
                .mapToObj(server -> CompletableFuture.runAsync(
                        () -> {
                            await(together);
                            nightly.look();
                        },
                        work -> new Thread(work).start()))
                .toArray(CompletableFuture[]::new);
        together.countDown();
        CompletableFuture.allOf(looks).join();
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void while_another_server_counts_a_person_is_told_so_and_the_night_waits() {
        transaction.executeWithoutResult(another -> {
            assertThat(book.lock()).isTrue();
            CompletableFuture.runAsync(nightly::look).join();
            assertThat(CompletableFuture.supplyAsync(() -> catchThrowable(() -> recounts.run("someone")))
                            .join())
                    .isInstanceOfSatisfying(ProblemException.class, told -> assertThat(told.code())
                            .isEqualTo("recount_running"));
            book.unlock();
        });
        assertThat(runs()).isZero();
        nightly.look();
        assertThat(runs()).isEqualTo(1);
    }

    private static void await(CountDownLatch together) {
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }

    private int runs() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM rc_run", Integer.class);
    }
}
