package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.PetitionKind;

/** A review is asked for 复查 (信访工作条例第三十五条). */
final class ReviewRequest implements RouteRow {

    @Override
    public String name() {
        return "请求复查";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.is(PetitionKind.REVIEW_REQUEST)
                ? Optional.of(Routing.to(Route.REVIEW, "信访目的：" + PetitionKind.REVIEW_REQUEST.label()))
                : Optional.empty();
    }
}
