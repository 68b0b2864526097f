package org.facheng.procedure.litigation;

import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.matter.CourtStage;
import org.facheng.procedure.matter.Matter;

/** The matter with what follows at once: what the court served, what is challenged, and who is defendant by law. */
record Suit(
        Matter matter, MatterContext context, CourtPapers papers, SuedAct sued, Defendants defendants, LastDays days) {

    static Suit of(Matter matter, MatterContext context, LastDays days) {
        SuedAct sued = SuedAct.of(matter, context);
        return new Suit(matter, context, CourtPapers.of(matter), sued, Defendants.of(sued), days);
    }

    boolean atFirstInstance() {
        return papers.stage() == CourtStage.FIRST_INSTANCE;
    }

    Capacity capacity() {
        return defendants.capacityOf(context.receivingUnit());
    }
}
