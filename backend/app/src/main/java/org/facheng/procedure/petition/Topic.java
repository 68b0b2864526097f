package org.facheng.procedure.petition;

import java.time.LocalDate;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;

/** What a rule is about; makes its findings. */
record Topic(String condition, String name) {

    Finding met(String detail, String basis) {
        return by(Met.MET, null, detail, basis);
    }

    Finding notMet(String detail, String basis) {
        return by(Met.NOT_MET, null, detail, basis);
    }

    /** A person has to look. */
    Finding open(String detail, String basis) {
        return by(Met.OPEN, null, detail, basis);
    }

    /** @param lastDay of the period it looked at, or null */
    Finding by(Met met, LocalDate lastDay, String detail, String basis) {
        return new Finding(condition, name, met, detail, lastDay, basis);
    }
}
