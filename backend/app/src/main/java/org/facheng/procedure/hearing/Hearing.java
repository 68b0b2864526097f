package org.facheng.procedure.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An appointment of a hearing.
 *
 * @param unitId unit whose case it is
 * @param stage stage of the case when it was set: for a court hearing the instance
 * @param court court before which it was set, or null where the body itself holds it
 * @param on day on which it is held, or was
 * @param appointedOn day for which it was set
 * @param summonedOn day on which the summons came, or null
 * @param at hour and minute, e.g. 09:30, or null
 * @param called whether the court called a responsible leader (法释〔2020〕3号第四条)
 * @param notifiedOn day on which that notice was served, or null
 * @param attendees who of the body is to be there beside a leader, as typed: name and post
 * @param leader who is to appear where the appearance is {@link Appearance#LEADER}, else null
 * @param leaderCame whether a leader came, once it was held; else null
 * @param sequence how often it was changed since it was set
 */
public record Hearing(
        String id,
        String caseId,
        String unitId,
        String stage,
        String court,
        LocalDate on,
        LocalDate appointedOn,
        LocalDate summonedOn,
        String at,
        String place,
        boolean online,
        boolean called,
        LocalDate notifiedOn,
        List<String> attendees,
        State state,
        Appearance appearance,
        Appointed leader,
        Boolean leaderCame,
        int sequence,
        Instant changedAt) {

    /** What became of it. */
    public enum State {
        SET,
        HELD,
        POSTPONED,
        CANCELLED,
        /** Its day had come when the case went on without it; what happened has to be recorded. */
        UNRECORDED
    }

    /** What was decided about who appears; null while nothing is. */
    public enum Appearance {
        /** The responsible leader. */
        LEADER,
        /** Members of staff: the leader is unable, and it was explained (法释〔2020〕3号第八条、第九条). */
        UNABLE,
        /** Members of staff: no leader is owed (第七条第一款). */
        STAFF
    }

    /**
     * The leader who is to appear.
     *
     * @param id in the register of leaders; null for one who was only typed
     */
    public record Appointed(String id, String name, String post) {}

    /** Whether somebody has to be there on that day. */
    public boolean ahead() {
        return state == State.SET;
    }

    Hearing decided(Appearance decided, Appointed who, Instant now) {
        return changed(on, State.SET, decided, who, null, now);
    }

    /** @param who the leader who came, or null */
    Hearing held(LocalDate day, Boolean came, Appointed who, Instant now) {
        return changed(day, State.HELD, appearance, who == null ? leader : who, came, now);
    }

    Hearing overtaken(LocalDate today, Instant now) {
        return off(on.isAfter(today) ? State.CANCELLED : State.UNRECORDED, now);
    }

    Hearing off(State how, Instant now) {
        return changed(on, how, appearance, leader, leaderCame, now);
    }

    private Hearing changed(LocalDate day, State now, Appearance decided, Appointed who, Boolean came, Instant at) {
        var times = sequence + 1;
        return new Hearing(
                id,
                caseId,
                unitId,
                stage,
                court,
                day,
                appointedOn,
                summonedOn,
                this.at,
                place,
                online,
                called,
                notifiedOn,
                attendees,
                now,
                decided,
                who,
                came,
                times,
                at);
    }
}
