package org.facheng.identity.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FachengTest
class ThrottleTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Autowired
    Throttle throttle;

    @Autowired
    TimeMachine clock;

    private final String bucket = "test:" + Ids.newId();

    @Test
    void attempts_side_by_side_get_no_further_than_one_by_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) this::passes)
                    .toList();
            int passed = 0;
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                passed += attempt.get() ? 1 : 0;
            }
            assertThat(passed).isLessThanOrEqualTo(5);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_refused_attempt_does_not_prolong_the_waiting() {
        IntStream.range(0, 5).forEach(i -> throttle.attempt(bucket, 5, WINDOW));
        clock.set(clock.instant().plus(WINDOW.minusSeconds(5)));
        assertThatThrownBy(() -> throttle.attempt(bucket, 5, WINDOW)).isInstanceOf(ProblemException.class);
        clock.set(clock.instant().plusSeconds(6));
        assertThatCode(() -> throttle.attempt(bucket, 5, WINDOW)).doesNotThrowAnyException();
    }

    private boolean passes() {
        try {
            throttle.attempt(bucket, 5, WINDOW);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
