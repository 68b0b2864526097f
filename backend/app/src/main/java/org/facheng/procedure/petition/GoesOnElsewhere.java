package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.matter.Proceeding;

/**
 * A court, a reconsideration organ or arbitrators have the dispute, or were asked to: it goes by their procedure and is separated from the
 * petition (信访工作条例第二十八条第二款、第三十一条第一项、第二项).
 */
final class GoesOnElsewhere implements RouteRow {

    @Override
    public String name() {
        return "正在诉讼、复议或者仲裁";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return PendingElsewhere.first(petition.matter()).map(GoesOnElsewhere::to);
    }

    private static Routing to(Proceeding pending) {
        var route = pending.kind() == Proceeding.Kind.ARBITRATION ? Route.ARBITRATION : Route.LITIGATION;
        return Routing.to(route, "填写的情况：" + PendingElsewhere.who(pending) + PendingElsewhere.stage(pending));
    }
}
