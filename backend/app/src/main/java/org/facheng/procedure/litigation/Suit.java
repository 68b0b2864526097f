package org.facheng.procedure.litigation;

import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.matter.Applicant.Kind;
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

    boolean suggestion() {
        return papers.stage() == CourtStage.PROCURATOR_SUGGESTION;
    }

    /** Whether it is a suit of others, in which the court asks or advises this body. */
    boolean ofOthers() {
        return papers.stage().ofOthers();
    }

    boolean thirdParty() {
        return papers.stage() == CourtStage.THIRD_PARTY;
    }

    /** Whether this body is before the court, or was. */
    boolean ours() {
        return !suggestion() && !ofOthers();
    }

    /** Whether the procuratorate sues in the public interest (行政诉讼法第二十五条第四款). */
    boolean publicInterest() {
        return matter.applicants().stream().anyMatch(one -> one.kind() == Kind.PROCURATORATE);
    }

    Capacity capacity() {
        if (ofOthers()) {
            return Capacity.NOT_A_PARTY;
        }
        if (thirdParty()) {
            return Capacity.THIRD_PARTY;
        }
        return suggestion() ? Capacity.ADDRESSEE : defendants.capacityOf(context.receivingUnit());
    }
}
