package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.facheng.platform.Ids;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FachengTest
class JournalTest {

    private static final Actor HANDLER = new Actor("handler1", "HANDLER");

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String chain = Ids.newId();

    @Test
    void an_act_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> journal.append(act("收件"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void an_entry_reads_back_exactly_as_it_was_written() {
        Act act = Act.of(chain, HANDLER, "case.filed", "收到𠮷田的申请 ")
                .on("《行政复议法》第三十条")
                .with(Map.of("z", 1, "a", Map.of("y", List.of("甲", "乙"), "b", true)));

        JournalEntry written = transaction.execute(status -> journal.append(act));

        assertThat(journal.entries(chain)).containsExactly(written);
        assertThat(written.seq()).isEqualTo(1);
        assertThat(written.details()).isEqualTo(act.details());
    }

    @Test
    void when_a_person_last_did_something_is_told_apart_from_what_the_system_does() {
        assertThat(journal.lastByPerson(chain)).isEmpty();
        append("第一");
        var second = transaction.execute(status -> journal.append(act("第二")));
        transaction.executeWithoutResult(status -> {
            journal.append(Act.of(chain, Actor.SYSTEM, "deadline.warned", "期限将要届满"));
            assertThat(journal.lastByPerson(chain)).contains(second.at());
        });
        assertThat(journal.lastByPerson(chain)).contains(second.at());
    }

    @Test
    void an_act_that_fails_leaves_no_entry_and_no_gap() {
        append("第一");
        transaction.executeWithoutResult(status -> {
            journal.append(act("撤回"));
            status.setRollbackOnly();
        });
        append("第二");

        assertThat(journal.entries(chain)).extracting(JournalEntry::text).containsExactly("第一", "第二");
        assertThat(journal.entries(chain)).extracting(JournalEntry::seq).containsExactly(1, 2);
    }

    @Test
    void many_at_once_make_one_chain_without_gaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<JournalEntry>> acts = IntStream.range(0, 60)
                    .mapToObj(i -> (Callable<JournalEntry>) () -> append("第" + i))
                    .toList();
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(journal.entries(chain))
                .extracting(JournalEntry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void the_database_refuses_to_change_an_entry() {
        append("原文");
        assertThatThrownBy(() -> jdbc.update("update au_entry set text = '改过' where chain = ?", chain))
                .hasMessageContaining("never changed or removed");
    }

    @Test
    void the_database_refuses_to_remove_an_entry() {
        append("原文");
        assertThatThrownBy(() -> jdbc.update("delete from au_entry where chain = ?", chain))
                .hasMessageContaining("never changed or removed");
    }

    private JournalEntry append(String text) {
        return transaction.execute(status -> journal.append(act(text)));
    }

    private Act act(String text) {
        return Act.of(chain, HANDLER, "test.act", text);
    }
}
