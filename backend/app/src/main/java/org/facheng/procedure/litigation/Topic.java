package org.facheng.procedure.litigation;

import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;

/** What a rule is about; makes its findings. */
record Topic(String condition, String name) {

    Examined met(String detail, String basis) {
        return found(Met.MET, detail, basis, null);
    }

    Examined notMet(String detail, String basis) {
        return found(Met.NOT_MET, detail, basis, null);
    }

    /** The fields do not tell, or a person has to weigh it. */
    Examined open(String detail, String basis) {
        return found(Met.OPEN, detail, basis, null);
    }

    /** Does not hold, and may be pleaded. */
    Examined plead(Defence defence, String detail, String basis) {
        return found(Met.NOT_MET, detail, basis, defence);
    }

    private Examined found(Met met, String detail, String basis, Defence defence) {
        return new Examined(new Finding(condition, name, met, detail, null, basis), defence);
    }
}
