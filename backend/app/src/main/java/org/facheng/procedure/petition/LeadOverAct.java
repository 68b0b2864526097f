package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.RelatedFiling;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 导入行政复议 (信访工作条例第三十一条第四项): with the petitioner's consent and a signed application, the reconsideration is filed with what the petition
 * holds and its papers. The application is received today; whether the day of the petition stands for it is a reading (policy petition-saves-period).
 */
@Component
class LeadOverAct implements CaseAct {

    private static final String PROCEDURE = "reconsideration";

    private final Filing filing;
    private final RelatedFiling related;
    private final Materials materials;
    private final Directory directory;
    private final ReconsiderationMatter matters;
    private final Clock clock;

    LeadOverAct(
            Filing filing,
            RelatedFiling related,
            Materials materials,
            Directory directory,
            ReconsiderationMatter matters,
            Clock clock) {
        this.filing = filing;
        this.related = related;
        this.materials = materials;
        this.directory = directory;
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "apply-reconsideration";
    }

    /** Nobody types again whom the petition is about and what it asks for. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var form = declared.deepCopy();
        var fields = form.path("properties");
        var respondent = matters.respondent(file);
        if (!respondent.isBlank()) {
            ((ObjectNode) fields.path("respondent")).put("default", respondent);
        }
        ((ObjectNode) fields.path("requests")).set("default", matters.requests(file));
        return Optional.of(form);
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form, List<Material> received) {
        var today = LocalDate.now(clock);
        var filed = filing.file(new FilingRequest(
                PROCEDURE,
                user.citizen() ? "portal" : "letter",
                today,
                directory.unit(file.handlingUnitId()).orElseThrow().name(),
                matters.of(file, form, today, user.citizen() ? "portal" : "letter"),
                "/form",
                List.of(),
                user,
                false));
        materials.carry(file.id(), filed.caseId(), "application");
        related.linkToCase(filed, file.caseNo(), user);
    }
}
