package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.PetitionKind;

/** Somebody is accused 检举控告: to the discipline body, sealed (信访工作条例第三十条). */
final class Accusation implements RouteRow {

    @Override
    public String name() {
        return "检举控告";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.is(PetitionKind.ACCUSATION)
                ? Optional.of(Routing.to(Route.DISCIPLINE, "信访目的：" + PetitionKind.ACCUSATION.label()))
                : Optional.empty();
    }
}
