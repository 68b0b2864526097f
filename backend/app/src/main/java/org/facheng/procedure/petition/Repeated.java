package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.Matter.FirstOrRepeat;

/** The same matter was brought before 重信重访: it joins the first (internal rule). */
final class Repeated implements RouteRow {

    @Override
    public String name() {
        return "重复信访";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.matter().firstOrRepeat() == FirstOrRepeat.REPEAT
                ? Optional.of(Routing.to(Route.REPEAT, "登记为重信重访"))
                : Optional.empty();
    }
}
