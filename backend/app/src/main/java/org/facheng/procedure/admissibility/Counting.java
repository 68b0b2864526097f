package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Suspension;

/** Gathers the facts met on the way to an {@link ApplicationPeriod}. */
final class Counting {

    private final LocalDate filedOn;
    private final List<DatedFact> facts = new ArrayList<>();
    private List<Suspension> suspensions = List.of();

    Counting(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    void fact(String fact, LocalDate on, String proof) {
        facts.add(new DatedFact(fact, on, proof));
    }

    /** A fact that fixes a period of so many calendar days. */
    void fixing(String fact, LocalDate on, String proof, int days) {
        facts.add(new DatedFact(fact, on, proof, days));
    }

    void stoodStill(List<Suspension> obstacles) {
        suspensions = List.copyOf(obstacles);
    }

    ApplicationPeriod ends(Standing standing, LocalDate lastDay, String detail, String basis) {
        return new ApplicationPeriod(standing, lastDay, detail, basis, List.copyOf(facts), suspensions, null);
    }

    ApplicationPeriod asks(LocalDate lastDay, String detail, String basis, CorrectionItem missing) {
        return new ApplicationPeriod(
                Standing.TO_BE_PROVEN, lastDay, detail, basis, List.copyOf(facts), suspensions, missing);
    }
}
