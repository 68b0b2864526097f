package org.facheng.procedure.matter;

import java.time.LocalDate;

/**
 * What became of an act in a reconsideration before the suit.
 *
 * @param organ the reconsideration organ, or null where the acting organ tells
 * @param documentNo number of the decision, or null
 * @param acceptedOn null: not stated
 * @param decidedOn null: not stated, or nothing decided
 * @param servedOn day the plaintiff received the decision, or null
 * @param periodEndedOn last day for deciding, lawful extensions counted; null: not stated
 * @param rightsInformed whether the decision told until when to sue; null: nobody said
 */
public record Reconsideration(
        Kind kind,
        String organ,
        String documentNo,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate servedOn,
        LocalDate periodEndedOn,
        Boolean rightsInformed) {

    public static final Reconsideration NONE = new Reconsideration(Kind.NONE, null, null, null, null, null, null, null);

    public enum Kind {
        NONE,
        /** Upheld 维持, or the application dismissed on its merits (法释〔2018〕1号第一百三十三条). */
        UPHELD,
        /** The result was changed 改变 (第二十二条). */
        CHANGED,
        /** Upheld in part, and changed or not accepted in part (第一百三十四条第二款). */
        PARTLY,
        /** Not accepted, or dismissed because it could not be accepted. */
        REFUSED,
        NO_DECISION
    }
}
