package org.facheng.platform;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps the stack trace out of the log where a start failed for a named reason, or because it was told to stop. */
final class StartFailureReporter implements SpringBootExceptionReporter {

    StartFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure) {
                return true;
            }
        }
        return Launch.stopping();
    }
}
