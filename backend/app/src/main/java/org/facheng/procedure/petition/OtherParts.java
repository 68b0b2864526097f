package org.facheng.procedure.petition;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Materials;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.InformerSecrecy;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.RelatedFiling;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 一项一办: of several matters in one letter, each that is for this body or one below it gets a petition of its own, with the day the letter came and
 * its papers; what is for others is told. None is done with by being told of (信访工作条例第二十三条第一款).
 */
@Component
class OtherParts {

    private static final String PETITION = "petition";
    private static final String OWN = "own";

    private final Filing filing;
    private final RelatedFiling related;
    private final CaseLinks links;
    private final Materials materials;
    private final Directory directory;
    private final Deadlines deadlines;
    private final InformerSecrecy secrecy;
    private final Cases cases;
    private final JsonMapper json;

    OtherParts(
            Filing filing,
            RelatedFiling related,
            CaseLinks links,
            Materials materials,
            Directory directory,
            Deadlines deadlines,
            InformerSecrecy secrecy,
            Cases cases,
            JsonMapper json) {
        this.filing = filing;
        this.related = related;
        this.links = links;
        this.materials = materials;
        this.directory = directory;
        this.deadlines = deadlines;
        this.secrecy = secrecy;
        this.cases = cases;
        this.json = json;
    }

    /**
     * What was transferred and has nothing for this body goes back by an objection, not by a notice (信访工作条例第二十三条第三款).
     *
     * @throws org.facheng.platform.ProblemException 422 {@code nothing_here}
     */
    void requireOneHere(CaseFile file, JsonNode classified) {
        if (deadlines.fact(file.id(), PetitionFacts.TRANSFERRED).isPresent()
                && classified
                        .path("parts")
                        .valueStream()
                        .noneMatch(part -> OWN.equals(part.path("way").asString("")))) {
            throw Problems.invalid(
                            "nothing_here",
                            "转送、交办的信访事项，没有一项由本机关或者下级机关办理的，应当在期限内向转送、交办的机关提出异议（第二十三条第三款），不能以告知办结。",
                            "Nothing of it is for this body: object to the transfer.")
                    .at("/form/parts", "至少一项由本机关或者下级机关办理", "at least one part is for this body");
        }
    }

    /** @param classified what was typed when the petition was classified; a part that has its petition already gets no second */
    void open(CaseFile file, JsonNode classified, User user) {
        var opened = links.of(file.id()).stream().map(this::requests).toList();
        classified
                .path("parts")
                .valueStream()
                .filter(part -> OWN.equals(part.path("way").asString("")))
                .filter(part -> !opened.contains(List.of(part.path("what").asString())))
                .forEach(part -> open(file, part.path("what").asString(), user));
    }

    private void open(CaseFile file, String what, User user) {
        var filed = filing.file(new FilingRequest(
                PETITION,
                file.channel(),
                file.receivedOn(),
                directory.unit(file.handlingUnitId()).orElseThrow().name(),
                matter(file, what),
                "/form",
                List.of(),
                user,
                false,
                file));
        // It has the whole letter, and so what another part of it informs of.
        if (cases.byId(file.id()).secret()) {
            secrecy.keep(cases.byId(filed.caseId()), cases.byId(file.id()).reportedIds(), "来自有检举控告诉求的信访件，对被反映的单位和人员保密");
        }
        materials.carry(file.id(), filed.caseId(), "application");
        related.linkToCase(filed, file.caseNo(), user);
    }

    /** The letter with this request alone; what it asks for besides has its own way. */
    private JsonNode matter(CaseFile file, String what) {
        var matter = (ObjectNode) json.readTree(file.form());
        matter.putArray("requests").add(what);
        if (matter.path("subject").asString("").equals("mixed")) {
            matter.put("subject", "other");
        }
        // The record of what was said, and the report of what is urgent, stay with the first.
        matter.withObject("/declared").remove(List.of("oral", "urgent"));
        if (file.secret()) {
            matter.withObject("/declared").put("confidential", true);
        }
        return matter;
    }

    private List<String> requests(CaseFile other) {
        return json.readTree(other.form())
                .path("requests")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
