package org.facheng.procedure.above;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.document.Materials;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.Choices;
import org.facheng.procedure.casework.Unasked;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.referral.LetterCopies;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files the request for 复查、复核 at the body above from the petitioner's own page, with what the petition holds and its papers, linked with it
 * (信访工作条例第三十五条、第三十六条第一款). Only where that body is in this system: of another the page tells where and until when.
 */
@Component
class AskAbove {

    private final BodyAbove bodies;
    private final OwnOpinion opinions;
    private final RequestMatter matters;
    private final LinkedOpinion linked;
    private final Filing filing;
    private final Materials materials;
    private final LetterCopies copies;

    AskAbove(
            BodyAbove bodies,
            OwnOpinion opinions,
            RequestMatter matters,
            LinkedOpinion linked,
            Filing filing,
            Materials materials,
            LetterCopies copies) {
        this.bodies = bodies;
        this.opinions = opinions;
        this.matters = matters;
        this.linked = linked;
        this.filing = filing;
        this.materials = materials;
        this.copies = copies;
    }

    /** Where there is only one who may ask nobody is asked who it is. */
    Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared, Above above) {
        var open = opinions.open(file, user, above);
        var body = bodies.of(file);
        if (open.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        boolean several = open.size() > 1;
        var form = (ObjectNode)
                (several
                        ? Choices.in(declared, OwnOpinion.ASKING + "/items", open, Party::id, Party::name)
                        : Unasked.in(declared, OwnOpinion.ASKING));
        form.put(
                "description",
                "接收请求的机关：%s。%s"
                        .formatted(bodies.words(file), form.path("description").asString("")));
        if (several) {
            ((ArrayNode) form.path("required")).add(OwnOpinion.ASKING);
        }
        ((ObjectNode) form.at("/properties/requests"))
                .putArray("default")
                .add("不服%s，请求%s".formatted(opinions.title(file, above), above.words()));
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code asked_outside}, {@code unknown_party} */
    void perform(CaseFile file, User user, JsonNode form, Above above) {
        var body = bodies.of(file).map(Unit::name).orElseThrow(() -> outside(file, above));
        var asking = opinions.chosen(file, user, form, above);
        var matter = matters.of(
                file,
                above,
                opinions.of(file, asking, above),
                asking,
                user,
                form.path("requests"),
                form.path("reasons").asString(""));
        var filed = filing.file(new FilingRequest(
                file.procedure(),
                "portal",
                LocalDate.parse(matter.path("receivedOn").asString()),
                body,
                matter,
                "/form",
                opinions.paper(file, above).map(paper -> copies.of(paper, user)).orElse(List.of()),
                user,
                false));
        materials.carry(file.id(), filed.caseId(), "application");
        linked.join(filed.caseId(), file, above);
    }

    private RuntimeException outside(CaseFile file, Above above) {
        return Problems.invalid(
                "asked_outside",
                "%s机关（%s）不在本系统，请在期限内直接向其提出。".formatted(above.words(), bodies.words(file)),
                "The body above is not in this system: ask it directly.");
    }
}
