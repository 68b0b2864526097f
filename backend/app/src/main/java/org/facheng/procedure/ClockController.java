package org.facheng.procedure;

import java.time.OffsetDateTime;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.facheng.platform.TimeMachine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The time machine, where it is allowed: moves every clock of the house and does everything that is due by then. */
@RestController
@RequestMapping("/api/dev/clock")
@ConditionalOnProperty("facheng.time-machine")
class ClockController {

    record Now(OffsetDateTime now) {}

    private final TimeMachine clock;
    private final PassingTime passingTime;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ClockController(
            TimeMachine clock,
            PassingTime passingTime,
            Permissions permissions,
            CurrentUser currentUser,
            Journal journal,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.passingTime = passingTime;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.journal = journal;
        this.transaction = transaction;
    }

    @GetMapping
    Now get() {
        permissions.require(currentUser.require(), Action.CLOCK_SET, null);
        return now();
    }

    @PutMapping
    Now set(@RequestBody Now wanted) {
        permissions.require(currentUser.require(), Action.CLOCK_SET, null);
        if (wanted.now() == null) {
            throw Problems.invalid(
                            "now_missing",
                            "请给出要调到的时刻，例如2026-12-01T09:00:00+08:00。",
                            "Name the instant, like 2026-12-01T09:00:00+08:00.")
                    .at("/now", "请填写", "required");
        }
        passingTime.moveTo(wanted.now().toInstant());
        transaction.executeWithoutResult(status ->
                journal.append(Act.of(Act.SYSTEM_CHAIN, currentUser.actor(), "clock.set", "时钟调至" + wanted.now())));
        return now();
    }

    private Now now() {
        return new Now(OffsetDateTime.ofInstant(clock.instant(), clock.getZone()));
    }
}
