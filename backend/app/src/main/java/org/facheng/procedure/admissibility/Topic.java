package org.facheng.procedure.admissibility;

import java.util.List;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;

/** What a rule is about; makes its findings. */
record Topic(String condition, String name) {

    Examined met(String detail, String basis) {
        return examined(Met.MET, Decision.ADMIT, detail, basis, List.of());
    }

    /** Does not hold, and bars acceptance. */
    Examined refuse(String detail, String basis) {
        return examined(Met.NOT_MET, Decision.REFUSE, detail, basis, List.of());
    }

    /** Worth the handler's attention, whatever the advice is. */
    Examined remark(Met met, String detail, String basis) {
        return examined(met, Decision.ADMIT, detail, basis, List.of());
    }

    /** A person has to decide: no field carries the answer. */
    Examined judge(String detail, String basis) {
        return examined(Met.OPEN, Decision.JUDGE, detail, basis, List.of());
    }

    /** Cannot be told until the applicant puts something right. */
    Examined correct(String detail, String basis, List<CorrectionItem> items) {
        return examined(Met.OPEN, Decision.CORRECT, detail, basis, items);
    }

    Examined changeRespondent(String detail, String basis, List<CorrectionItem> items) {
        return examined(Met.NOT_MET, Decision.CHANGE_RESPONDENT, detail, basis, items);
    }

    private Examined examined(Met met, Decision leadsTo, String detail, String basis, List<CorrectionItem> items) {
        return new Examined(new Finding(condition, name, met, detail, null, basis), leadsTo, List.copyOf(items));
    }
}
