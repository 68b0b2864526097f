package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.facheng.platform.Command;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.facheng.testing.SecondServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Two servers on one database do the same work at the same time: each thing is done once, and nothing is left. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(properties = {"facheng.calendar-batch=1", "test.register=two-servers"})
class TwoServersTest {

    private static final int CASES = 12;
    private static final LocalDate FILED = LocalDate.of(2027, 12, 6);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConfigurableApplicationContext here;

    private ConfigurableApplicationContext there;
    private Publication calendar;
    private List<String> cases;

    @BeforeEach
    void another_server_and_cases() {
        there = SecondServer.beside(here.getEnvironment());
        calendar = new Publication(new Office(mvc), here.getBean(NoticeApplying.class));
        cases = IntStream.range(0, CASES).mapToObj(i -> calendar.filed(FILED)).toList();
        clocksTo(here.getBean(TimeMachine.class).instant());
    }

    @AfterEach
    void the_other_ends() {
        there.close();
    }

    @Test
    @Timeout(120)
    void a_notice_moves_each_case_once_and_what_passes_is_recorded_once() throws Exception {
        var id = calendar.propose("测试〔2027〕41号", FILED.toString(), Publication.off("2027-12-08"))
                .path("id")
                .asString();
        calendar.approve(id);
        applyTogether(id);
        assertThat(calendar.notice(id).path("state").asString()).isEqualTo("applied");
        for (var caseNo : cases) {
            assertThat(calendar.due(caseNo)).isEqualTo("2027-12-14");
            assertThat(calendar.timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕41号");
        }
        assertThat(acts("calendar.done")).hasSize(1);

        passTogether(FILED.plusDays(30) + "T09:00:00+08:00");
        assertThat(acts("deadline.missed")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CASES);
        assertThat(jdbc.queryForList("SELECT state FROM dl_clock WHERE short_key = 'acceptance-review'", String.class))
                .containsOnly("missed")
                .hasSize(CASES);
        assertThat(jdbc.queryForList("SELECT ID_ FROM ACT_RU_JOB WHERE RETRIES_ < 3"))
                .isEmpty();
        assertThat(here.getBean("verify", Command.class).run(List.of())).isZero();
    }

    /** While the cases are locked both wait for the first of them; then both go. */
    private void applyTogether(String notice) throws Exception {
        var begun = transaction.execute(status -> {
            jdbc.queryForList("SELECT id FROM cf_case ORDER BY id FOR UPDATE");
            var begins = CompletableFuture.runAsync(() -> calendar.begin(notice));
            var state = "SELECT state FROM dl_notice WHERE id = ?";
            while (!"applying".equals(jdbc.queryForObject(state, String.class, notice))) {
                Thread.onSpinWait();
            }
            there.getBean(NoticeApplying.class).goOn();
            return begins;
        });
        begun.join();
        there.getBean(NoticeApplying.class).await();
    }

    /** Timers and sweeps of both at once. */
    private void passTogether(String instant) {
        var now = Instant.parse(instant);
        clocksTo(now);
        servers().forEach(server -> server.getBean(JobExecutor.class).start());
        var sweeps = servers()
                .map(server -> CompletableFuture.runAsync(server.getBean(Deadlines.class)::recordPassed))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sweeps).join();
        var due = here.getBean(ManagementService.class).createJobQuery().duedateLowerThan(Date.from(now));
        while (due.count() > 0) {
            Thread.onSpinWait();
        }
        servers().forEach(server -> server.getBean(JobExecutor.class).shutdown());
        here.getBean(Deadlines.class).recordPassed();
    }

    private void clocksTo(Instant now) {
        servers().forEach(server -> server.getBean(TimeMachine.class).set(now));
    }

    private Stream<ConfigurableApplicationContext> servers() {
        return Stream.of(here, there);
    }

    private List<Map<String, Object>> acts(String action) {
        return jdbc.queryForList("SELECT chain, text FROM au_entry WHERE action = ?", action);
    }
}
