package org.facheng.procedure.admissibility;

import java.util.Optional;
import org.facheng.procedure.matter.Act.Category;

/** Where a matter goes that is no reconsideration here. */
final class AlternativeRoute {

    private AlternativeRoute() {}

    static Optional<String> of(Inquiry inquiry) {
        Category category = inquiry.matter().act().category();
        if (category == Category.NORMATIVE_DOCUMENT) {
            return Optional.of("petition.suggestion");
        }
        if (category == Category.DECISION_NOT_PERFORMED) {
            return Optional.of("reconsideration.order-performance");
        }
        boolean relay = Competence.relayed(inquiry) && !inquiry.context().receivedByReconsiderationOrgan();
        return relay ? Optional.of("reconsideration.relay-by-acting-organ") : Optional.empty();
    }
}
