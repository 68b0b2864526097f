package org.facheng.procedure.petition;

import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.casework.TaskAct;
import org.springframework.stereotype.Component;

/**
 * What was transferred here goes back by an objection only (信访工作条例第二十三条第三款), except where it was agreed or decided that another body accepts it: then
 * this one may not handle it, and the petitioner is told who does (第二十四条).
 */
@Component
class TransferredElsewhere implements TaskAct {

    private final Deadlines deadlines;

    TransferredElsewhere(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "classify";
    }

    @Override
    public boolean open(CaseFile file, String outcome) {
        return !outcome.equals("NOT_COMPETENT")
                || !stands(file, PetitionFacts.TRANSFERRED)
                || Stream.of("acceptance-agreed-there", "acceptance-decided-there")
                        .anyMatch(fact -> stands(file, fact));
    }

    private boolean stands(CaseFile file, String fact) {
        return deadlines.fact(file.id(), fact).isPresent();
    }
}
