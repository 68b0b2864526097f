package org.facheng.procedure.admissibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.procedure.admissibility.ApplicationPeriod.Standing;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Suspension;
import org.facheng.procedure.matter.Declared.LongerPeriod;

/** Gathers the facts met on the way to an {@link ApplicationPeriod}. */
final class Counting {

    private final LocalDate filedOn;
    private final List<DatedFact> facts = new ArrayList<>();
    private List<Suspension> suspensions = List.of();
    private String remark = "";

    Counting(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    void fact(String fact, LocalDate on, String proof) {
        facts.add(new DatedFact(fact, on, proof));
    }

    /** The law that gives longer, and what it fixes; what the applicant says of another law is for a person to look up. */
    void longer(LongerPeriod longer, LocalDate known) {
        if (longer != null) {
            facts.add(new DatedFact("longer-period-fixed", known, longer.law(), longer.days()));
            remark = "申请书称%s规定的申请期限为%d日，超过六十日，请核对。".formatted(longer.law(), longer.days());
        }
    }

    void stoodStill(List<Suspension> obstacles) {
        suspensions = List.copyOf(obstacles);
    }

    ApplicationPeriod ends(Standing standing, LocalDate lastDay, String detail, String basis) {
        return new ApplicationPeriod(standing, lastDay, detail + remark, basis, List.copyOf(facts), suspensions, null);
    }

    ApplicationPeriod asks(LocalDate lastDay, String detail, String basis, CorrectionItem missing) {
        return new ApplicationPeriod(
                Standing.TO_BE_PROVEN, lastDay, detail + remark, basis, List.copyOf(facts), suspensions, missing);
    }
}
