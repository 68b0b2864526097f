package org.facheng.procedure.litigation;

import org.facheng.procedure.matter.Act.Category;
import org.facheng.procedure.matter.Act.Sued;
import org.facheng.procedure.matter.Reconsideration.Kind;

/** Chooses how the plaintiff's period is counted: after a reconsideration, from an act that is known, or from a duty not performed. */
final class SuingPeriods {

    private SuingPeriods() {}

    static SuingPeriod of(Suit suit) {
        SuedAct sued = suit.sued();
        Kind kind = sued.reconsideration().kind();
        if (kind == Kind.NO_DECISION) {
            return AfterReconsideration.undecided(suit);
        }
        if (kind == Kind.REFUSED && sued.what() == Sued.ORIGINAL) {
            return AfterReconsideration.refused(suit);
        }
        if (kind != Kind.NONE) {
            return AfterReconsideration.decided(suit);
        }
        if (sued.act().category() == Category.RECONSIDERATION_STEP && sued.what() == Sued.INACTION) {
            return SuingPeriod.unknown("起诉的是行政复议机关对申请不作处理，请核实复议期限何时届满：自期满之日起十五日内可以起诉。", "行政诉讼法第四十五条");
        }
        return sued.dutyNotPerformed() ? OmissionSuit.of(suit) : DirectSuit.of(suit);
    }
}
