package org.facheng.recheck.secondclock;

import org.facheng.recheck.secondclock.CaseRows.FactRow;

/**
 * A clock and the fact it starts with.
 *
 * @param required whether it has to be there. A fact that keeps the limit from starting and became known after the others may have
 *     come in one breath with them, or when the clock already ran: then both are right.
 */
record Start(Limit limit, FactRow fact, boolean required) {

    /** That no such clock is there. */
    Finding missing() {
        var subject = limit.id() + (fact.party() == null ? "" : "/" + fact.party());
        return new Finding(
                subject, limit.name(), What.CLOCK_MISSING, "自%s起算".formatted(Words.of(fact.day())), "事实已经具备，却没有起算");
    }
}
