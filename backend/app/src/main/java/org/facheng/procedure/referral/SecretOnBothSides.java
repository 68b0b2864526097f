package org.facheng.procedure.referral;

import org.facheng.casefile.Cases;
import org.facheng.procedure.CaseKeptSecret;
import org.facheng.procedure.casework.InformerSecrecy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One matter in the cases of two bodies: whichever of them finds it to be an informer's, both keep it (信访工作条例第三十条第三款). */
@Component
class SecretOnBothSides {

    private final SentMatters sent;
    private final Cases cases;
    private final InformerSecrecy secrecy;

    SecretOnBothSides(SentMatters sent, Cases cases, InformerSecrecy secrecy) {
        this.sent = sent;
        this.cases = cases;
        this.secrecy = secrecy;
    }

    @EventListener
    void kept(CaseKeptSecret event) {
        sent.elsewhere(cases.byId(event.caseId()))
                .forEach(other -> secrecy.keep(cases.lock(other.id()), "同一事项在另一机关按照检举控告办理，本件同样对被反映的单位和人员保密"));
    }
}
