package org.facheng.procedure.petition;

import java.util.Optional;

/** A subject that is acted on at once whatever was recorded (信访工作条例第二十五条第一款). */
final class SubjectAtOnce implements RouteRow {

    @Override
    public String name() {
        return "须立即处置的事项";
    }

    @Override
    public Optional<Routing> decide(Petition petition) {
        return petition.competence().atOnce()
                ? Optional.of(Routing.to(Route.URGENT, SubjectRow.line(petition)))
                : Optional.empty();
    }
}
