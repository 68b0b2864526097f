package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.PetitionKind;

/** An opinion or a proposal 建议意见: studied and answered (信访工作条例第二十九条). */
final class Suggestion implements RouteRow {

    @Override
    public String name() {
        return "建议意见";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.is(PetitionKind.SUGGESTION)
                ? Optional.of(Routing.to(Route.SUGGESTION, "信访目的：" + PetitionKind.SUGGESTION.label()))
                : Optional.empty();
    }
}
