package org.facheng.identity.internal.setup;

import org.facheng.platform.Console;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** While there is no administrator, every start says by which code one is made. */
@Component
@Profile("!command")
@ConditionalOnProperty(name = "facheng.demo", havingValue = "false", matchIfMissing = true)
class SetupAnnouncement implements ApplicationRunner {

    private final Setup setup;

    SetupAnnouncement(Setup setup) {
        this.setup = setup;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (setup.open()) {
            Console.say("set-up code: " + setup.newCode() + " (for /workbench/setup)");
        }
    }
}
