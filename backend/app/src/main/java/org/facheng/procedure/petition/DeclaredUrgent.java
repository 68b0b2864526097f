package org.facheng.procedure.petition;

import java.util.Optional;

/** Grave and urgent, as was recorded: reported and acted on at once, beside the ordinary route (信访工作条例第二十五条第一款). */
final class DeclaredUrgent implements RouteRow {

    @Override
    public String name() {
        return "重大、紧急";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return Boolean.TRUE.equals(petition.matter().declared().urgent())
                ? Optional.of(Routing.to(Route.URGENT, "登记为重大、紧急事项"))
                : Optional.empty();
    }
}
