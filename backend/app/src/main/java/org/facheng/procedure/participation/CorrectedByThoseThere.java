package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.casework.FactOfThoseThere;
import org.springframework.stereotype.Component;

/** Where each has to correct for himself, whoever left has corrected for none of those who still apply (行政复议法第三十一条第二款、第三款). */
@Component
class CorrectedByThoseThere implements FactOfThoseThere {

    private final EachCorrection corrections;
    private final CorrectionPeriods periods;

    CorrectedByThoseThere(EachCorrection corrections, CorrectionPeriods periods) {
        this.corrections = corrections;
        this.periods = periods;
    }

    @Override
    public String fact() {
        return EachCorrection.RECEIVED;
    }

    @Override
    public boolean stands(CaseFile file) {
        return !corrections.ordered(file) || periods.metByAny(file);
    }
}
