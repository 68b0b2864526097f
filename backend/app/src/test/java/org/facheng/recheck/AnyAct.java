package org.facheng.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.facheng.deadline.Ground;

/** Acts of people at the clocks of one case, on days right or wrong: suspend, resume, leave out, extend, correct. */
record AnyAct(String caseId, StoryRooms rooms, Random random) {
    /** What is done, and doing it in the caller's transaction. */
    record Told(String what, Runnable act) {}

    private static final Told NOTHING = new Told("nothing to do", () -> {});

    Told next() {
        return switch (random.nextInt(10)) {
            case 8, 9 -> extend();
            case 0 -> suspend();
            case 1, 2 -> resume();
            case 3 -> exclude();
            case 4, 5 -> propose();
            case 6 -> annul();
            default -> decide();
        };
    }

    private Told suspend() {
        var grounds = rooms.stops().grounds(caseId, Ground.Kind.SUSPENSION);
        if (grounds.isEmpty()) {
            return NOTHING;
        }
        var ground = any(grounds).key();
        var from = lately();
        return new Told("suspended for %s from %s".formatted(ground, from), () -> rooms.stops()
                .suspend(caseId, ground, from, List.of(), "见卷内材料"));
    }

    private Told resume() {
        var since = rooms.stops().suspendedSince(caseId);
        if (since.isEmpty() && random.nextInt(4) > 0) {
            return suspend();
        }
        var on = since.filter(day -> random.nextInt(4) > 0)
                .map(day -> day.plusDays(1L + random.nextInt(8)))
                .orElseGet(this::lately);
        return new Told("resumed on " + on, () -> rooms.stops().resume(caseId, on, "中止的原因已经消除"));
    }

    private Told exclude() {
        var grounds = rooms.stops().grounds(caseId, Ground.Kind.EXCLUSION);
        if (grounds.isEmpty()) {
            return NOTHING;
        }
        var ground = any(grounds).key();
        var from = lately();
        var through = from.plusDays(random.nextInt(12));
        return new Told("left out for %s from %s through %s".formatted(ground, from, through), () -> rooms.stops()
                .exclude(caseId, ground, from, through, "见卷内材料"));
    }

    private Told annul() {
        var recorded = rooms.corrections().stops(caseId);
        if (recorded.isEmpty()) {
            return NOTHING;
        }
        var stop = any(recorded);
        return new Told("%s taken back".formatted(stop), () -> {
            var proposal = rooms.corrections().proposeAnnulment(caseId, stop.id(), "记录有误", "handler1");
            rooms.corrections().decide(caseId, proposal.id(), true, "", "director1");
        });
    }

    private Told extend() {
        var all = rooms.deadlines().ofCase(caseId);
        var extensible = all.stream()
                .filter(clock ->
                        rooms.limits().byRule(clock.rule(), clock.startedOn()).extension() != null)
                .toList();
        var deadline = any(extensible.isEmpty() ? all : extensible);
        int by = 1 + random.nextInt(30);
        return new Told(deadline.key() + " extended by " + by, () -> rooms.deadlines()
                .extend(caseId, deadline.key(), by, "案情复杂", "director1"));
    }

    private Told propose() {
        var facts = rooms.corrections().facts(caseId);
        if (facts.isEmpty()) {
            return NOTHING;
        }
        var fact = any(facts);
        var day = fact.on().plusDays(random.nextInt(25) - 12L);
        return new Told(
                "proposed that %s (%d) was on %s".formatted(fact.fact(), fact.position(), day),
                () -> rooms.corrections().propose(caseId, fact.position(), day, "登记有误", "送达回证", "handler1"));
    }

    private Told decide() {
        var open = rooms.corrections().open(caseId);
        if (open.isEmpty()) {
            return NOTHING;
        }
        var correction = any(open);
        boolean approve = random.nextInt(4) > 0;
        return new Told(
                "correction of %d to %s %s"
                        .formatted(correction.factPosition(), correction.onDay(), approve ? "approved" : "rejected"),
                () -> rooms.corrections().decide(caseId, correction.id(), approve, null, "director1"));
    }

    private LocalDate lately() {
        return LocalDate.now(rooms.clock()).minusDays(random.nextInt(9));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
