package org.facheng.deadline;

import java.util.Optional;
import org.facheng.casefile.Cases;
import org.springframework.stereotype.Component;

/** Reads whether a case is suspended, since when and on what ground. */
@Component
public class Standstills {

    private final StoppableClocks clocks;
    private final TimeLimits limits;
    private final Cases cases;

    Standstills(StoppableClocks clocks, TimeLimits limits, Cases cases) {
        this.clocks = clocks;
        this.limits = limits;
        this.cases = cases;
    }

    /** The suspension that stands, begun last; empty while all clocks run. */
    public Optional<Standstill> of(String caseId) {
        return clocks.lasting(caseId).map(begun -> {
            var ground = limits.ground(cases.byId(caseId).procedure(), begun.ground());
            return new Standstill(
                    begun.fromOn(),
                    ground.name().zh(),
                    new DeadlineView.Basis(ground.basis().law(), ground.basis().article()));
        });
    }
}
