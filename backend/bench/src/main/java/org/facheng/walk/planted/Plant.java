package org.facheng.walk.planted;

import java.util.Random;
import org.facheng.walk.Fault.Kind;

/** A fault that can be planted, and what walks must call it. The moved date stands first: what others spoil, the second clock would see as well. */
public enum Plant {
    MOVED_DATE(Kind.DATES, "a last day is written over"),
    THROWING_STEP(Kind.INCIDENT, "an automatic step of a model throws"),
    MODEL_STANDS_STILL(Kind.DEAD_END, "an automatic step of a model is never left"),
    CLOSING_LEAVES_A_CLOCK(Kind.OPEN_CLOCK, "closing a case leaves a clock running"),
    TAKEN_FOR_UNREACHABLE(Kind.UNTOLD, "a model takes for unreachable who can be told", "petition"),
    ROLE_NOBODY_HAS(Kind.TASK_WITHOUT_ROLE, "a task goes to a role nobody of its body has"),
    SECOND_ACCOUNTABLE(Kind.ACCOUNTABLE, "the register names another accountable person than the journal"),
    NOBODY_ACCOUNTABLE(Kind.ACCOUNTABLE, "the accountable person is no handler"),
    CHANGED_ENTRY(Kind.JOURNAL, "an entry of the journal is written over");

    private static volatile Plant growing;
    private static volatile Random chance = new Random(0);

    private final Kind found;
    private final String what;
    private final String procedure;

    Plant(Kind found, String what) {
        this(found, what, null);
    }

    Plant(Kind found, String what, String procedure) {
        this.found = found;
        this.what = what;
        this.procedure = procedure;
    }

    public Kind found() {
        return found;
    }

    public String what() {
        return what;
    }

    /** Whether cases of this procedure show it. */
    public boolean growsIn(String key) {
        return procedure == null || procedure.equals(key);
    }

    /** Whether it shows only where everything that was written is read. */
    public boolean seenInWriting() {
        return found == Kind.DATES || found == Kind.JOURNAL;
    }

    /** From now on it is this one that happens, at random; null: none. */
    public static void grow(Plant plant, long seed) {
        chance = new Random(seed);
        growing = plant;
    }

    /** Whether it is to happen now. */
    boolean now(int oneIn) {
        return growing == this && chance.nextInt(oneIn) == 0;
    }
}
