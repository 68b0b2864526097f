package org.facheng.testing;

import java.time.Clock;
import org.facheng.platform.TimeMachine;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Each test begins at the real time, wherever the one before had moved the clock. */
final class RealTimeFirst implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext()
                .getBean(TimeMachine.class)
                .set(Clock.systemUTC().instant());
    }
}
