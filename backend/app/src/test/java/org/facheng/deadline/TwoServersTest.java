package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.facheng.FachengApplication;
import org.facheng.platform.Command;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Two servers on one database do the same work at the same time: each thing is done once, and nothing is left. */
@FachengTest(
        properties = {
            "facheng.demo=true",
            "facheng.time-machine=true",
            "facheng.calendar-batch=1",
            "spring.application.name=facheng-two-servers"
        })
class TwoServersTest {

    private static final int CASES = 12;
    private static final LocalDate FILED = LocalDate.of(2027, 12, 6);

    @Autowired
    MockMvc mvc;

    @Autowired
    NoticeApplying applying;

    @Autowired
    TimeMachine clock;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ManagementService management;

    @Autowired
    JobExecutor executor;

    @Autowired
    @Qualifier("verify")
    Command verify;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment settings;

    private ConfigurableApplicationContext other;
    private Publication calendar;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void another_server_and_cases() {
        other = new SpringApplicationBuilder(FachengApplication.class)
                .run(Stream.concat(
                                Stream.of("facheng.port=0", "facheng.demo-cases=false"),
                                Stream.of(
                                                "facheng.database.url",
                                                "facheng.database.user",
                                                "facheng.database.password",
                                                "facheng.data",
                                                "facheng.demo",
                                                "facheng.time-machine",
                                                "facheng.background",
                                                "facheng.calendar-batch")
                                        .map(name -> name + "=" + settings.getProperty(name)))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
        calendar = new Publication(new Office(mvc), applying);
        for (int i = 0; i < CASES; i++) {
            cases.add(calendar.filed(FILED));
        }
        other.getBean(TimeMachine.class).set(clock.instant());
    }

    @AfterEach
    void the_other_ends() {
        other.close();
    }

    @Test
    @Timeout(120)
    void a_notice_moves_each_case_once_and_what_passes_is_recorded_once() {
        var id = calendar.propose("测试〔2027〕41号", FILED.toString(), Publication.off("2027-12-08"))
                .path("id")
                .asString();
        calendar.approve(id);
        var here = new CompletableFuture<?>[1];
        var there = other.getBean(NoticeApplying.class);
        // While this row is locked both wait for the first case; then both go.
        transaction.executeWithoutResult(status -> {
            jdbc.queryForList("SELECT id FROM cf_case ORDER BY id FOR UPDATE");
            here[0] = CompletableFuture.runAsync(() -> calendar.begin(id));
            bothApply(id, there);
        });
        here[0].join();
        finished(there);
        assertThat(calendar.notice(id).path("state").asString()).isEqualTo("applied");
        for (var caseNo : cases) {
            assertThat(calendar.due(caseNo)).isEqualTo("2027-12-14");
            assertThat(calendar.timeline(caseNo)).containsOnlyOnce("依据节假日通知测试〔2027〕41号");
        }
        assertThat(acts("calendar.done")).hasSize(1);

        var passed = FILED.plusDays(30).atTime(9, 0).atZone(clock.getZone()).toInstant();
        clock.set(passed);
        other.getBean(TimeMachine.class).set(passed);
        executors().forEach(JobExecutor::start);
        var sweepThere = CompletableFuture.runAsync(other.getBean(Deadlines.class)::recordPassed);
        deadlines.recordPassed();
        sweepThere.join();
        while (management.createJobQuery().duedateLowerThan(Date.from(passed)).count() > 0) {
            Thread.onSpinWait();
        }
        executors().forEach(JobExecutor::shutdown);
        deadlines.recordPassed();
        assertThat(acts("deadline.missed")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CASES);
        assertThat(jdbc.queryForList("SELECT state FROM dl_clock WHERE short_key = 'acceptance-review'", String.class))
                .containsOnly("missed")
                .hasSize(CASES);
        assertThat(jdbc.queryForList("SELECT ID_ FROM ACT_RU_JOB WHERE RETRIES_ < 3"))
                .isEmpty();
        assertThat(verify.run(List.of())).isZero();
    }

    private Stream<JobExecutor> executors() {
        return Stream.of(executor, other.getBean(JobExecutor.class));
    }

    private void bothApply(String notice, NoticeApplying there) {
        while (!"applying"
                .equals(jdbc.queryForObject("SELECT state FROM dl_notice WHERE id = ?", String.class, notice))) {
            Thread.onSpinWait();
        }
        there.goOn();
    }

    private static void finished(NoticeApplying server) {
        try {
            server.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<Map<String, Object>> acts(String action) {
        return jdbc.queryForList("SELECT chain, text FROM au_entry WHERE action = ?", action);
    }
}
