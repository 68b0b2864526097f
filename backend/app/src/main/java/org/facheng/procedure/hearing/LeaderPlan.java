package org.facheng.procedure.hearing;

import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.Leader;
import org.jspecify.annotations.Nullable;

/**
 * Who of the responsible leaders can appear at a hearing, in one look (行政诉讼法第三条第三款，法释〔2020〕3号).
 *
 * @param on the day it is asked for; null while no day is known
 * @param actingUnit the unit whose work the act is, as the case names it; null where it does not
 * @param hearing the appointment that lies ahead, or null
 * @param owed whether a leader still owes an appearance in this instance (第七条)
 * @param appeared the days of this instance on which a leader came
 */
public record LeaderPlan(
        @Nullable LocalDate on,
        @Nullable String actingUnit,
        String stageName,
        @Nullable HearingView hearing,
        boolean owed,
        List<Appeared> appeared,
        List<Candidate> leaders) {

    record Appeared(LocalDate on, @Nullable String name) {}

    /**
     * @param eligible YES; CHECK where the case does not say whose work the act is, or names no unit of the register; NO where it is outside his charge
     * @param chargeOf names of the units in his charge
     * @param appearedHere how often he came in this instance
     */
    public record Candidate(
            String id,
            String name,
            String post,
            Leader.Standing standing,
            Eligible eligible,
            List<String> chargeOf,
            int appearedHere,
            List<Conflict> conflicts) {}

    /** Whether one may appear as the responsible leader (第二条第一款). */
    public enum Eligible {
        YES,
        CHECK,
        NO
    }

    /**
     * What stands against the day.
     *
     * @param kind HEARING or ABSENCE
     * @param at hour and minute of the other hearing, or null
     * @param caseNo the other case, if whoever asks may know of it
     * @param text the reason of the absence, or where the other hearing is
     */
    public record Conflict(Kind kind, @Nullable String at, @Nullable String caseNo, @Nullable String text) {

        public enum Kind {
            HEARING,
            ABSENCE
        }
    }
}
