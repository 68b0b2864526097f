package org.facheng.procedure.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.RelatedFiling;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 导入行政复议 (信访工作条例第三十一条第四项): with the petitioner's consent and a signed application, the reconsideration is filed with what the petition
 * holds and its papers, for those who signed. Whether the day of the petition stands for that of the application is a reading (policy petition-saves-period).
 */
@Component
class LeadOverAct implements CaseAct {

    static final String ACTION = "apply-reconsideration";
    private static final String PROCEDURE = "reconsideration";

    private final Filing filing;
    private final RelatedFiling related;
    private final Materials materials;
    private final Directory directory;
    private final ReconsiderationMatter matters;
    private final ApplicationSigners signers;
    private final Deadlines deadlines;
    private final Clock clock;

    LeadOverAct(
            Filing filing,
            RelatedFiling related,
            Materials materials,
            Directory directory,
            ReconsiderationMatter matters,
            ApplicationSigners signers,
            Deadlines deadlines,
            Clock clock) {
        this.filing = filing;
        this.related = related;
        this.materials = materials;
        this.directory = directory;
        this.matters = matters;
        this.signers = signers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String action() {
        return ACTION;
    }

    /** Nobody types again whom the petition is about and what it asks for. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var possible = signers.possible(file, user);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        var form = Choices.in(
                declared,
                ApplicationSigners.SIGNED_BY + "/items",
                possible,
                Party::id,
                Choices.apart(possible, Party::name, party -> String.valueOf(possible.indexOf(party) + 1)));
        if (possible.size() == 1) {
            ((ObjectNode) form.at("/properties/" + ApplicationSigners.SIGNED_BY))
                    .putArray("default")
                    .add(possible.get(0).id());
        }
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
        var receipt = ApplicationReceipt.of(file, user, form, received, LocalDate.now(clock));
        var signed = signers.chosen(file, user, form);
        var filed = filing.file(new FilingRequest(
                PROCEDURE,
                receipt.channel(),
                receipt.receivedOn(),
                directory.unit(file.handlingUnitId()).orElseThrow().name(),
                matters.of(file, form, receipt, signed),
                "/form",
                List.of(),
                user,
                false));
        materials.carry(file.id(), filed.caseId(), "application");
        related.linkToCase(filed, file.caseNo(), user);
        if (signers.complete(file)) {
            deadlines.record(file.id(), "application-led", receipt.receivedOn(), null, null);
        }
    }
}
