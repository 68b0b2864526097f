package org.facheng.procedure.dispute;

import java.util.List;
import java.util.Optional;
import org.facheng.procedure.matter.Reconsideration.Kind;

/** What the orders of a decision made of the act, as the judicial interpretation sorts decisions (法释〔2018〕1号第二十二条、第一百三十三条、第一百三十四条). */
final class ReconsiderationResult {

    private static final List<String> UPHOLDING = List.of("UPHOLD", "DISMISS_REQUEST");
    private static final List<String> CHANGING = List.of("CHANGE", "REVOKE", "REVOKE_IN_PART", "CONFIRM_VOID");

    private ReconsiderationResult() {}

    /** Empty where a person has to look. */
    static Optional<Kind> of(List<String> orders) {
        boolean changed = orders.stream().anyMatch(CHANGING::contains);
        boolean upheld = orders.stream().anyMatch(UPHOLDING::contains);
        if (changed) {
            return Optional.of(upheld ? Kind.PARTLY : Kind.CHANGED);
        }
        return upheld && UPHOLDING.containsAll(orders) ? Optional.of(Kind.UPHELD) : Optional.empty();
    }
}
