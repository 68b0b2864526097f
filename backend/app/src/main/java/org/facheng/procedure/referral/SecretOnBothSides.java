package org.facheng.procedure.referral;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.procedure.CaseKeptSecret;
import org.facheng.procedure.casework.InformerSecrecy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One matter in the cases of two bodies: whichever of them finds it to be an informer's, both keep it (信访工作条例第三十条第三款). */
@Component
class SecretOnBothSides {

    private final SentMatters sent;
    private final Cases cases;
    private final CaseLinks links;
    private final InformerSecrecy secrecy;
    private final JsonMapper json;

    SecretOnBothSides(SentMatters sent, Cases cases, CaseLinks links, InformerSecrecy secrecy, JsonMapper json) {
        this.links = links;
        this.json = json;
        this.sent = sent;
        this.cases = cases;
        this.secrecy = secrecy;
    }

    @EventListener
    void kept(CaseKeptSecret event) {
        var file = cases.byId(event.caseId());
        links.of(file.id()).stream()
                .filter(other -> sameLetter(file, other))
                .forEach(other -> keep(other, file, "同一来信中的另一事项按照检举控告办理，本件同样对被反映的单位和人员保密"));
        sent.elsewhere(file).forEach(other -> keep(other, file, "同一事项在另一机关按照检举控告办理，本件同样对被反映的单位和人员保密"));
    }

    private void keep(CaseFile other, CaseFile file, String why) {
        secrecy.keep(cases.lock(other.id()), file.reportedIds(), why);
    }

    /** The petitions that were opened for the matters of one letter say all of it each. */
    private boolean sameLetter(CaseFile one, CaseFile other) {
        return one.procedure().equals(other.procedure())
                && one.handlingUnitId().equals(other.handlingUnitId())
                && told(one).equals(told(other));
    }

    private String told(CaseFile file) {
        return json.readTree(file.form()).path("factsAndReasons").asString(file.id());
    }
}
