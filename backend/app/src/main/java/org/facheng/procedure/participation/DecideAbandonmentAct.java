package org.facheng.procedure.participation;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.casework.TaskAct;
import org.springframework.stereotype.Component;

/**
 * 认定逾期未补正: where one of several has corrected, the others alone may have given up (行政复议法第三十一条第二款), and not the case with them. A case on an earlier model comes here when the last
 * period is over, and goes on to the review by {@link ReviewCorrectionsAct}.
 */
@Component
class DecideAbandonmentAct implements TaskAct {

    private final EachCorrection corrections;
    private final CorrectionPeriods periods;

    DecideAbandonmentAct(EachCorrection corrections, CorrectionPeriods periods) {
        this.corrections = corrections;
        this.periods = periods;
    }

    @Override
    public String form() {
        return "decide-abandonment";
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals("ABANDONED") || !corrections.ordered(file) || !periods.metByAny(file);
    }
}
