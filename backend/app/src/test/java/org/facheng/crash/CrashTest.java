package org.facheng.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.facheng.audit.JournalVerification;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever was acknowledged is there exactly once after the product was killed in the middle of it, and whatever was not is there
 * entirely or not at all.
 */
class CrashTest {

    /** Long enough to fall anywhere in what goes on after an acknowledgement. */
    private static final int LONGEST_DELAY_MILLIS = 300;

    private final long seed = Long.getLong("facheng.seed", System.nanoTime());
    private static final int KILLS = 3;

    @TempDir
    Path data;

    private ProductProcess product;

    @AfterEach
    void leave_no_process() {
        product.stop();
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_when_the_product_is_killed() throws IOException {
        System.out.println("facheng.seed=" + seed);
        var random = new Random(seed);
        product = ProductProcess.start(data);
        var address = product.address();
        var traffic = new Traffic(
                SampleApplication.admissible(),
                List.of(WebUser.signIn(address, "citizen1"), WebUser.signIn(address, "citizen1")),
                List.of(
                        WebUser.signIn(address, "handler1"),
                        WebUser.signIn(address, "handler2"),
                        WebUser.signIn(address, "handler3")));
        for (int kill = 1; kill <= KILLS; kill++) {
            Runnable blow = kill == KILLS ? product::killWithDatabase : product::kill;
            var delay = random.nextInt(LONGEST_DELAY_MILLIS);
            traffic.until(5 + random.nextInt(15), () -> later(delay, blow));
            product.awaitEnd();
            product = ProductProcess.start(data);
            traffic.moveTo(product.address());
            traffic.repeatFilings();
            traffic.repeatCompletions();
        }
        everythingIsThereOnce(traffic, new ProductDatabase(data).source());
    }

    /** While everybody works on: at an acknowledgement alone there is never a transaction half done for this person. */
    private static void later(int millis, Runnable blow) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(blow);
    }

    private void everythingIsThereOnce(Traffic traffic, DataSource database) {
        var jdbc = new JdbcTemplate(database);
        assertThat(jdbc.queryForList("SELECT receipt_no FROM cf_case", String.class))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(traffic.filings.values());
        assertThat(jdbc.queryForList("SELECT last_number FROM cf_number", Integer.class))
                .containsExactly(traffic.filings.size());
        assertThat(jdbc.queryForList("SELECT id FROM ib_item WHERE outcome = 'ADMIT'", String.class))
                .containsExactlyInAnyOrderElementsOf(traffic.completions.keySet());
        assertThat(jdbc.queryForList("SELECT case_id FROM pr_answer WHERE outcome = 'ADMIT'", String.class))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(traffic.completions.keySet());
        assertThat(jdbc.queryForList("SELECT case_id FROM ib_item WHERE open = 1", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.queryForList("SELECT id FROM cf_case WHERE open = 1", String.class));
        assertThat(jdbc.queryForList("SELECT task_ref FROM ib_item WHERE open = 1", String.class))
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("SELECT ID_ FROM ACT_RU_TASK", String.class));
        assertThat(new JournalVerification(database, data).verify().firstBroken())
                .isNull();
    }
}
