package org.facheng.recheck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines.FixedPeriod;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.deadline.TimeLimit;
import org.facheng.platform.ProblemException;
import org.springframework.context.ApplicationContext;

/** Lets anything happen to one case, one thing after the other. */
final class AnyStory {

    private final String caseId;
    private final StoryRooms rooms;
    private final AnyAct acts;
    private final AnyNotice notices;
    private final Random random;

    AnyStory(String caseId, ApplicationContext product, AnyNotice notices, Random random) {
        this.caseId = caseId;
        this.rooms = StoryRooms.of(product);
        this.acts = new AnyAct(caseId, rooms, random);
        this.notices = notices;
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
            case 15, 16 -> fact(any(StoryFacts.aroundAppointments(rooms.limits())));
            default -> fact(any(StoryFacts.all(rooms.limits())));
        };
    }

    private String passTime(int days) {
        rooms.clock().set(rooms.clock().instant().plus(Duration.ofDays(days)));
        return days + " days pass";
    }

    /** Most matters are accepted before long: only then the periods run that people stop and make longer. */
    String beginning() {
        return random.nextInt(5) == 0 ? "not accepted" : passTime(random.nextInt(4)) + ", " + fact("accepted");
    }

    private String fact(String fact) {
        var today = LocalDate.now(rooms.clock());
        var on = rooms.limits().appointment("reconsideration", fact)
                ? today.plusDays(random.nextInt(30) - 3)
                : today.minusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
        var parties = rooms.cases().parties(caseId).stream().map(Party::id).toList();
        // What is served or sent concerns one party, everything else the case.
        var party = fact.endsWith("-served") ? any(parties) : null;
        var period = fixing().contains(fact) && random.nextBoolean()
                ? new FixedPeriod(1 + random.nextInt(60), random.nextBoolean() ? "working_days" : "calendar_days")
                : null;
        return act("%s on %s of %s fixing %s".formatted(fact, on, party, period), () -> rooms.deadlines()
                .record(caseId, List.of(new NewFact(fact, on, party, null, period))));
    }

    /** The facts that may bring a length with them. */
    private List<String> fixing() {
        return rooms.limits().ofProcedure("reconsideration").stream()
                .filter(limit -> limit.asFixed() != null)
                .map(TimeLimit::given)
                .toList();
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
