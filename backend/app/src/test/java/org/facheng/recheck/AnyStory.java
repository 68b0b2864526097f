package org.facheng.recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.facheng.casefile.Party;
import org.facheng.platform.ProblemException;
import org.springframework.context.ApplicationContext;

/** Lets anything happen to one case, one thing after the other. */
final class AnyStory {

    private final String caseId;
    private final StoryRooms rooms;
    private final AnyAct acts;
    private final AnyNotice notices;
    private final AnyFact facts;
    private final Random random;

    AnyStory(String caseId, ApplicationContext product, AnyNotice notices, Random random) {
        this.caseId = caseId;
        this.rooms = StoryRooms.of(product);
        this.acts = new AnyAct(caseId, rooms, random);
        this.notices = notices;
        this.facts = new AnyFact(rooms.limits().ofProcedure("reconsideration"));
        this.random = random;
    }

    /** What may have happened to the limits of a matter before it came here: stretches that lie one after the other. */
    String history() {
        var told = new StringBuilder("before: ");
        for (var deadline : rooms.deadlines().ofCase(caseId)) {
            var from = deadline.startedOn().plusDays(1L + random.nextInt(10));
            while (random.nextInt(3) == 0) {
                var begin = from;
                var end = begin.plusDays(1L + random.nextInt(15));
                told.append(act(
                        "%s did not count from %s to %s; ".formatted(deadline.key(), begin, end),
                        () -> rooms.deadlines().suspend(caseId, deadline.key(), begin, end, "事由", "第三十九条")));
                from = end.plusDays(random.nextInt(10));
            }
        }
        return told.toString();
    }

    /** Does it and says what it was. */
    String next() {
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> passTime(random.nextInt(20));
            case 4, 5 -> act("expiries recorded", () -> rooms.deadlines().recordPassed(caseId));
            case 6 -> notices.publish();
            case 7, 8, 9, 10, 11, 12, 13, 14 -> acted(acts.next());
            default -> fact();
        };
    }

    private String passTime(int days) {
        rooms.clock().set(rooms.clock().instant().plus(Duration.ofDays(days)));
        return days + " days pass";
    }

    private String fact() {
        return fact(facts.any(random));
    }

    /** Most matters are accepted before long: only then the periods run that people stop and make longer. */
    String beginning() {
        return random.nextInt(5) == 0 ? "not accepted" : passTime(random.nextInt(4)) + ", " + fact(AnyFact.ACCEPTED);
    }

    private String fact(String fact) {
        var on = LocalDate.now(rooms.clock()).minusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        var parties = rooms.cases().parties(caseId).stream().map(Party::id).toList();
        // What is served or sent concerns one party, everything else the case.
        var party = fact.endsWith("-served") ? any(parties) : null;
        return act("%s on %s of %s".formatted(fact, on, party), () -> rooms.deadlines()
                .record(caseId, fact, on, party, null));
    }

    private String acted(AnyAct.Told told) {
        return act(told.what(), told.act());
    }

    /** What the law does not allow is refused and changes nothing. */
    private String act(String told, Runnable act) {
        try {
            rooms.transaction().executeWithoutResult(status -> {
                rooms.cases().lock(caseId);
                act.run();
            });
            return told;
        } catch (ProblemException e) {
            return told + ": " + e.code();
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
