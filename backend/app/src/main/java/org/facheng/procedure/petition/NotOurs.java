package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.petition.Petition.Standing;

/** Passed to us, and neither our power nor our system's: objected to within five working days (信访工作条例第二十三条第三款). */
final class NotOurs implements RouteRow {

    @Override
    public String name() {
        return "转送、交办的事项不属于职权范围";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        boolean notOurs = petition.standing() == Standing.NOT_OURS
                && !petition.competence().atOnce();
        return petition.transferred() && notOurs
                ? Optional.of(Routing.to(Route.OBJECT_TRANSFER, "来件渠道：转送、交办", SubjectRow.line(petition)))
                : Optional.empty();
    }
}
