package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.PetitionKind;

/** A second review is asked for 复核 (信访工作条例第三十六条第一款). */
final class RecheckRequest implements RouteRow {

    @Override
    public String name() {
        return "请求复核";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.is(PetitionKind.RECHECK_REQUEST)
                ? Optional.of(Routing.to(Route.RECHECK, "信访目的：" + PetitionKind.RECHECK_REQUEST.label()))
                : Optional.empty();
    }
}
