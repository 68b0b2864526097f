package org.facheng.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.facheng.audit.JournalVerification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A holiday notice goes on by itself after the product was killed while it moved the cases, and moves each of them once. */
class NoticeCrashTest {

    private static final long SEED = 20_271_206;
    private static final int CASES = 40;
    private static final LocalDate FILED = LocalDate.of(2027, 12, 6);

    @TempDir
    Path data;

    private ProductProcess product;

    @AfterEach
    void leave_no_process() {
        product.stop();
    }

    @Test
    void a_notice_killed_on_its_way_goes_on_and_moves_each_case_once() throws IOException {
        var random = new Random(SEED);
        start();
        var people = NoticePeople.signIn(product.address(), FILED);
        people.clockToDay();
        people.register(CASES);
        assertThat(reviewsEnd()).containsOnly("2027-12-13").hasSize(CASES);

        var notice = people.approved(LocalDate.of(2027, 12, 8));
        people.apply(notice);
        killWhen(3 + random.nextInt(CASES / 3), product::kill);
        assertThat(reviewsEnd()).as("killed on the way, seed %s", SEED).contains("2027-12-13", "2027-12-14");

        start();
        people.moveTo(product.address());
        killWhen(CASES / 2 + random.nextInt(CASES / 4), product::killWithDatabase);

        start();
        people.moveTo(product.address());
        until(() -> jdbc().queryForObject("SELECT state FROM dl_notice WHERE id = ?", String.class, notice)
                .equals("applied"));
        everyCaseMovedOnce();
        var recounted = people.recounted();
        assertThat(recounted.path("clocks").asInt()).isGreaterThanOrEqualTo(CASES);
        assertThat(recounted.path("differences").asInt()).isZero();
    }

    private void start() {
        product = ProductProcess.start(data, "--facheng.time-machine=true", "--facheng.calendar-batch=1");
    }

    private void killWhen(int movedCases, Runnable kill) {
        until(() -> count("SELECT COUNT(DISTINCT case_id) FROM dl_notice_move") >= movedCases);
        kill.run();
        product.awaitEnd();
    }

    private List<String> reviewsEnd() {
        return jdbc().queryForList(
                        "SELECT CAST(due AS CHAR) FROM dl_clock WHERE short_key = 'acceptance-review'", String.class);
    }

    private void everyCaseMovedOnce() {
        assertThat(reviewsEnd()).containsOnly("2027-12-14").hasSize(CASES);
        assertThat(jdbc().queryForList(
                                "SELECT chain FROM au_entry WHERE action = 'deadline.calendar-changed'", String.class))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(jdbc().queryForList("SELECT id FROM cf_case", String.class));
        assertThat(jdbc().queryForList("SELECT clock_id FROM dl_notice_move", String.class))
                .doesNotHaveDuplicates();
        assertThat(count("SELECT COUNT(*) FROM au_entry WHERE action = 'calendar.done'"))
                .isEqualTo(1);
        var source = new ProductDatabase(data).source();
        assertThat(new JournalVerification(source, data).verify().firstBroken()).isNull();
    }

    private int count(String sql) {
        return jdbc().queryForObject(sql, Integer.class);
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(new ProductDatabase(data).source());
    }

    /** Asks again and again; the product needs seconds to go on after a start. */
    private static void until(Callable<Boolean> reached) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(reached);
    }
}
