package org.facheng.walk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.Fault.Kind;
import org.facheng.walk.form.RandomForm;

/**
 * One case from its filing to its end, every step drawn from the seed. A walk has the clock to itself: it begins on a day of its own and
 * goes through time alone, so that its seed replays it wherever it stands in a row of walks.
 */
final class Walk {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
    private static final int BEGIN_WITHIN_DAYS = 700;
    /** Orders to perform can follow each other for years; later than this a period might lead beyond the work calendar. */
    private static final LocalDate LAST_DAY = WorkCalendar.builtIn().last().minusYears(2);

    private static final int MOST_MOVES = 200;
    /** Moves tried in a case that stands where it stood. */
    private static final int MOST_IN_VAIN = 400;

    private static final int MOVES_AFTER_CLOSING = 5;

    /** Some walks keep to the tasks, others are disturbed at every third move. */
    private static final int MOST_ACTS_OF_20 = 7;

    private final Rooms rooms;
    private final ProcedureDefinition procedure;
    private final long seed;
    private final Random random;
    private final Trail trail;
    private String caseId;
    private Fault fault;
    private int moves;
    private int inVain;
    private int afterClosing;

    Walk(Rooms rooms, ProcedureDefinition procedure, long seed) {
        this.rooms = rooms;
        this.procedure = procedure;
        this.seed = seed;
        // Neighbouring seeds begin alike in Random itself.
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.trail = new Trail(() -> LocalDate.now(rooms.clock()).toString());
    }

    Walked go() {
        try {
            var moves = begin();
            var invariants = new Invariants(rooms, procedure, caseId, trail);
            fault = invariants.broken().orElse(null);
            while (fault == null && goesOn()) {
                step(moves);
                fault = invariants.broken().or(this::inVain).orElse(null);
            }
        } catch (RuntimeException e) {
            fault = new Fault(Kind.INCIDENT, "%s: %s".formatted(trail.trying(), Causes.of(e)));
        }
        var ending = caseId == null ? null : rooms.cases().byId(caseId).outcome();
        return new Walked(seed, procedure.key(), caseId, ending, moves, trail, Optional.ofNullable(fault));
    }

    private Moves begin() {
        var day = FIRST_DAY.plusDays(random.nextInt(BEGIN_WITHIN_DAYS));
        var people = new People(rooms.directory(), random);
        var names = people.names();
        rooms.clock().set(day.atTime(9, 0).atZone(rooms.clock().getZone()).toInstant());
        caseId = new Application(rooms, procedure, random, people, new RandomForm(random, day, names)).file(day, trail);
        var moves = new Moves(rooms, procedure, random, people, names, trail, caseId, random.nextInt(MOST_ACTS_OF_20));
        moves.morningOf(day);
        trail.went(rooms.flows().sinceLast());
        return moves;
    }

    private boolean goesOn() {
        var open = rooms.cases().byId(caseId).open();
        return moves < MOST_MOVES
                && LocalDate.now(rooms.clock()).isBefore(LAST_DAY)
                && (open || afterClosing++ < MOVES_AFTER_CLOSING);
    }

    private void step(Moves move) {
        moves++;
        move.any(inVain > MOST_IN_VAIN / 3);
        inVain = trail.wentOn() ? 0 : inVain + 1;
    }

    private Optional<Fault> inVain() {
        return inVain < MOST_IN_VAIN || !rooms.cases().byId(caseId).open()
                ? Optional.empty()
                : Optional.of(new Fault(
                        Kind.DEAD_END,
                        "%d moves in vain at %s"
                                .formatted(inVain, rooms.engine().standing(caseId))));
    }
}
