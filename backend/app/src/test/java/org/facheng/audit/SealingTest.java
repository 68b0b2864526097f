package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.facheng.platform.Ids;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

@FachengTest
class SealingTest {

    @Autowired
    Journal journal;

    @Autowired
    Sealing sealing;

    @Autowired
    TransactionTemplate transaction;

    @Value("${facheng.data}")
    Path data;

    @Test
    void sealing_does_not_wait_for_an_act_and_takes_it_the_next_time() {
        String quiet = append(Ids.newId());
        String busy = append(Ids.newId());
        sealing.seal();

        transaction.executeWithoutResult(status -> {
            journal.append(act(busy));
            transactionOfItsOwn(() -> append(quiet));
            transactionOfItsOwn(sealing::seal);
            assertThat(sealedUpTo(quiet)).isEqualTo(2);
            assertThat(sealedUpTo(busy)).isEqualTo(1);
        });
        sealing.seal();
        assertThat(sealedUpTo(busy)).isEqualTo(2);
    }

    @Test
    void two_who_seal_at_once_never_make_one_number_twice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> work = IntStream.range(0, 40)
                    .mapToObj(i -> Executors.callable(() -> {
                        append(Ids.newId());
                        sealing.seal();
                    }))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        Set<Integer> numbers = new HashSet<>();
        new SealFile(data)
                .forEachLine(line ->
                        assertThat(numbers.add(SealFile.parse(line).no())).isTrue());
    }

    private int sealedUpTo(String chain) {
        int[] seq = {0};
        new SealFile(data).forEachLine(line -> SealFile.parse(line).heads().stream()
                .filter(head -> head.chain().equals(chain))
                .forEach(head -> seq[0] = head.seq()));
        return seq[0];
    }

    private String append(String chain) {
        transaction.executeWithoutResult(status -> journal.append(act(chain)));
        return chain;
    }

    private static void transactionOfItsOwn(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Act act(String chain) {
        return Act.of(chain, Actor.SYSTEM, "test.act", "办理");
    }
}
