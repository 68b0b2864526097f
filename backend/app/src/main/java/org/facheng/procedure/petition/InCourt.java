package org.facheng.procedure.petition;

import java.util.Optional;

/** A court has the dispute, or was asked to: separated from the petition (信访工作条例第二十八条第二款、第三十一条第一项). */
final class InCourt implements RouteRow {

    @Override
    public String name() {
        return "正在诉讼";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return PendingElsewhere.inCourt(petition.matter())
                .map(suit -> Routing.to(Route.LITIGATION, "填写的情况：法院" + PendingElsewhere.stage(suit)));
    }
}
