package org.facheng.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.facheng.audit.JournalVerification;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A holiday notice goes on by itself after the product was killed while it moved the cases, and moves each of them once. */
class NoticeCrashTest {

    private static final long SEED = 20_271_206;
    private static final int CASES = 40;
    private static final LocalDate FILED = LocalDate.of(2027, 12, 6);
    private static final String[] SETTINGS = {"--facheng.time-machine=true", "--facheng.calendar-batch=1"};

    @TempDir
    Path data;

    private ProductProcess product;
    private WebUser administrator;
    private WebUser supervisor;

    @AfterEach
    void leave_no_process() {
        product.stop();
    }

    @Test
    void a_notice_killed_on_its_way_goes_on_and_moves_each_case_once() throws IOException {
        var random = new Random(SEED);
        start();
        administrator = WebUser.signIn(product.address(), "admin1");
        supervisor = WebUser.signIn(product.address(), "supervisor1");
        register();
        assertThat(reviewsEnd()).containsOnly("2027-12-13").hasSize(CASES);

        var notice = approvedNotice();
        supervisor.post("/api/calendar/notices/" + notice + "/apply", null, Map.of());
        killWhen(movedCases(3 + random.nextInt(CASES / 3)), product::kill);
        assertThat(reviewsEnd()).as("killed on the way, seed %s", SEED).contains("2027-12-13", "2027-12-14");

        start();
        killWhen(movedCases(CASES / 2 + random.nextInt(CASES / 4)), product::killWithDatabase);

        start();
        until(() -> state(notice).equals("applied"));
        everyCaseMovedOnce();
    }

    private void start() throws IOException {
        product = ProductProcess.start(data, SETTINGS);
        if (administrator != null) {
            administrator.moveTo(product.address());
            supervisor.moveTo(product.address());
            clockToFiling();
        }
    }

    private void clockToFiling() throws IOException {
        accepted(administrator.put("/api/dev/clock", Map.of("now", FILED + "T09:00:00+08:00")));
    }

    private void register() throws IOException {
        clockToFiling();
        var registrar = WebUser.signIn(product.address(), "registrar1");
        for (int i = 0; i < CASES; i++) {
            accepted(registrar.post("/api/cases", UUID.randomUUID().toString(), SampleApplication.letter(FILED)));
        }
    }

    private String approvedNotice() throws IOException {
        var day = Map.of("date", "2027-12-08", "kind", "off", "nameZh", "测试日");
        var notice = accepted(administrator.post(
                        "/api/calendar/notices",
                        null,
                        Map.of(
                                "year",
                                2027,
                                "number",
                                "测试〔2027〕40号",
                                "title",
                                "测试用的放假通知",
                                "dated",
                                FILED.toString(),
                                "days",
                                List.of(day))))
                .path("id")
                .asString();
        accepted(supervisor.post(
                "/api/calendar/notices/" + notice + "/approve", null, Map.of("leftOutReason", "测试用，只列一日")));
        return notice;
    }

    private void killWhen(BooleanSupplier reached, Runnable kill) {
        until(reached);
        kill.run();
        product.awaitEnd();
    }

    private BooleanSupplier movedCases(int number) {
        return () -> count("SELECT COUNT(DISTINCT case_id) FROM dl_notice_move") >= number;
    }

    private String state(String notice) {
        return jdbc().queryForObject("SELECT state FROM dl_notice WHERE id = ?", String.class, notice);
    }

    private List<String> reviewsEnd() {
        return jdbc().queryForList(
                        "SELECT CAST(due AS CHAR) FROM dl_clock WHERE short_key = 'acceptance-review'", String.class);
    }

    private void everyCaseMovedOnce() throws IOException {
        assertThat(reviewsEnd()).containsOnly("2027-12-14").hasSize(CASES);
        assertThat(jdbc().queryForList(
                                "SELECT chain FROM au_entry WHERE action = 'deadline.calendar-changed'", String.class))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(jdbc().queryForList("SELECT id FROM cf_case", String.class));
        assertThat(jdbc().queryForList("SELECT clock_id FROM dl_notice_move", String.class))
                .doesNotHaveDuplicates();
        assertThat(count("SELECT COUNT(*) FROM au_entry WHERE action = 'calendar.done'"))
                .isEqualTo(1);
        assertThat(new JournalVerification(ProductProcess.database(data), data)
                        .verify()
                        .firstBroken())
                .isNull();
        var recounted = accepted(supervisor.post("/api/supervision/recount", null, Map.of()));
        assertThat(recounted.at("/lastRun/clocks").asInt()).isGreaterThanOrEqualTo(CASES);
        assertThat(recounted.at("/lastRun/differences").asInt()).isZero();
    }

    private int count(String sql) {
        return jdbc().queryForObject(sql, Integer.class);
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(ProductProcess.database(data));
    }

    private static JsonNode accepted(WebUser.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
        return answer.body();
    }

    /** Asks again and again; the product needs seconds to go on after a start. */
    private static void until(BooleanSupplier reached) {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(end);
        }
    }
}
