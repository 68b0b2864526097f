package org.facheng.bench.inbox;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.facheng.bench.workflow.TaskClones;
import org.facheng.platform.Console;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills inbox and engine with the same open tasks: two in five are assigned, the others wait in their group. */
final class OpenTasks {

    private static final int BATCH = 5_000;
    private static final int DUE_WITHIN_DAYS = 90;

    private final JdbcTemplate jdbc;
    private final LocalDate today;

    OpenTasks(JdbcTemplate jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void fill(int size, TaskClones engine) {
        Console.complain("filling " + size + " open tasks");
        bodies();
        plan(size);
        engine.clone(size);
        inbox();
        jdbc.execute("ANALYZE TABLE ib_item");
    }

    private void bodies() {
        for (int body = 0; body < Crowd.BODIES; body++) {
            var id = Crowd.bodyId(body);
            jdbc.update(
                    "INSERT INTO id_unit (id, code, name, parent_id, body_id) VALUES (?, ?, ?, NULL, ?)",
                    id,
                    "bench" + body,
                    "机关" + body,
                    id);
        }
    }

    /** One row for each task: whose it is and until when. Inbox and engine are both made from it. */
    private void plan(int size) {
        jdbc.execute(
                """
        CREATE TABLE bench_task (seq INT NOT NULL PRIMARY KEY, body_id VARCHAR(36), role VARCHAR(24), group_key VARCHAR(64),
          assignee_id VARCHAR(36), due DATE, opened_at DATETIME(3)) CHARACTER SET ascii COLLATE ascii_bin""");
        var random = new Random(20_240_101);
        List<Object[]> rows = new ArrayList<>();
        for (int seq = 1; seq <= size; seq++) {
            int body = random.nextInt(Crowd.BODIES);
            int role = random.nextInt(Crowd.ROLES.size());
            var assignee =
                    random.nextInt(5) < 2 ? Crowd.userId(Crowd.member(body, role, random.nextInt(1_000_000))) : null;
            var bodyId = Crowd.bodyId(body);
            rows.add(new Object[] {
                seq,
                bodyId,
                Crowd.ROLES.get(role).name(),
                Crowd.group(bodyId, Crowd.ROLES.get(role)),
                assignee,
                today.plusDays(random.nextInt(DUE_WITHIN_DAYS)),
                Timestamp.valueOf(
                        today.minusDays(random.nextInt(DUE_WITHIN_DAYS)).atTime(9, 0))
            });
            if (rows.size() == BATCH || seq == size) {
                jdbc.batchUpdate("INSERT INTO bench_task VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
                rows.clear();
            }
        }
    }

    private void inbox() {
        jdbc.update(
                """
        INSERT INTO ib_item (id, task_ref, case_id, case_no, case_title, procedure_key, task_key, stage, body_id, role, group_key,
          assignee_id, reason, limit_key, clock_id, due, due_sort, opened_at)
        SELECT LEFT(SHA1(CONCAT('item', seq)), 36), %s, LEFT(SHA1(CONCAT('case', seq)), 36), CONCAT('工信复〔2026〕', seq, '号'),
          CONCAT('申请人', seq, '不服江苏省通信管理局政府信息公开答复'), 'reconsideration', 'userTask_reviewApplication', 'admissibility',
          body_id, role, group_key, assignee_id, '在办任务最少', 'acceptance-review', LEFT(SHA1(CONCAT('clock', seq)), 36), due, due,
          opened_at
        FROM bench_task"""
                        .formatted(TaskClones.TASK_ID));
    }
}
