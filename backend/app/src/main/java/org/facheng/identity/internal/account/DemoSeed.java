package org.facheng.identity.internal.account;

import java.util.stream.Collectors;
import org.facheng.identity.internal.account.DemoAccounts.Demo;
import org.facheng.platform.Console;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the demonstration's accounts where one is wanted, and closes them where it no longer is, before anybody is served. */
@Component
@Profile("!command")
class DemoSeed implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoSeed.class);

    private final boolean demo;
    private final Accounts accounts;
    private final AccountMapper stored;
    private final UnitMapper units;
    private final PasswordEncoder passwords;

    DemoSeed(
            @Value("${facheng.demo}") boolean demo,
            Accounts accounts,
            AccountMapper stored,
            UnitMapper units,
            PasswordEncoder passwords) {
        this.demo = demo;
        this.accounts = accounts;
        this.stored = stored;
        this.units = units;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        int changed = accounts.activateDemo(demo);
        if (demo) {
            seed();
            Console.say("demo password: " + DemoAccounts.PASSWORD);
        } else if (changed > 0) {
            log.warn("{} accounts of an earlier demonstration are closed: everybody knows their password", changed);
        }
    }

    /** Said last: the lines of the demonstration's cases have pushed everything else off the screen. */
    @EventListener(ApplicationReadyEvent.class)
    void introduce() {
        if (demo) {
            Console.say(introduction());
        }
    }

    static String introduction() {
        return "demo accounts, all with the password %s: %s"
                .formatted(
                        DemoAccounts.PASSWORD,
                        DemoAccounts.all().stream().map(Demo::username).collect(Collectors.joining(", ")));
    }

    /** One hash for all: the password is no secret, and hashing is slow on purpose. */
    private void seed() {
        var missing = DemoAccounts.all().stream()
                .filter(each -> stored.byName(each.username()) == null)
                .toList();
        if (!missing.isEmpty()) {
            String hash = passwords.encode(DemoAccounts.PASSWORD);
            missing.forEach(each -> accounts.insert(each.in(unitId(each)), hash));
        }
    }

    private String unitId(Demo account) {
        return account.unit() == null ? null : units.byCode(account.unit()).id();
    }
}
