package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.PetitionSubject;

/** Several requests may go several ways: each is answered (internal rule). */
final class SeveralRequests implements Rule {

    private static final Topic TOPIC = new Topic("several-requests", "各项请求的途径");

    @Override
    public Optional<Finding> examine(Petition petition) {
        int requests = petition.matter().requests().size();
        if (petition.matter().subject() == PetitionSubject.MIXED) {
            return Optional.of(TOPIC.notMet("登记为多项诉求：按途径拆分，一项一办，逐项告知。", "内部规则"));
        }
        return requests > 1
                ? Optional.of(TOPIC.open("提出" + requests + "项请求：请逐项核对是否同一途径；不同的拆分办理，逐项告知。", "内部规则"))
                : Optional.empty();
    }
}
