package org.facheng.procedure.filing;

import java.util.List;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Idempotency;
import org.facheng.procedure.draft.FormDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registers what came in by post, in person or from elsewhere, and imports matters of another register. */
@RestController
@RequestMapping("/api/cases")
class FilingController {

    private final Filing filing;
    private final RelatedFiling related;
    private final FormDrafts drafts;
    private final DeadlineViews deadlines;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Idempotency idempotency;
    private final JsonMapper json;

    FilingController(
            Filing filing,
            RelatedFiling related,
            FormDrafts drafts,
            DeadlineViews deadlines,
            Permissions permissions,
            CurrentUser currentUser,
            Idempotency idempotency,
            JsonMapper json) {
        this.filing = filing;
        this.related = related;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.idempotency = idempotency;
        this.json = json;
    }

    @PostMapping
    ResponseEntity<FilingAnswer> register(
            @RequestBody JsonNode body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_REGISTER, null);
        return once(user.id(), key, body, () -> {
            var r = json.treeToValue(body, Registration.class);
            var uploads = r.uploadIds() == null ? List.<String>of() : r.uploadIds();
            var filed = filing.file(new FilingRequest(
                    r.procedure(), r.channel(), r.receivedOn(), r.receivedBy(), r.matter(), uploads, user, false));
            related.linkToCase(filed, r.relatedTo(), user);
            drafts.drop(user.id(), FormDrafts.REGISTRATION);
            return filed;
        });
    }

    @PostMapping("/import")
    ResponseEntity<FilingAnswer> importMatter(
            @RequestBody JsonNode body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_IMPORT, null);
        return once(
                user.id(),
                key,
                body,
                () -> filing.file(new FilingRequest(
                        body.path("procedure").asString(""),
                        body.path("channel").asString(""),
                        MatterDates.receivedOn(body),
                        body.path("receivedBy").asString(null),
                        body,
                        List.of(),
                        user,
                        true)));
    }

    private ResponseEntity<FilingAnswer> once(
            String owner, String key, JsonNode body, java.util.function.Supplier<Filed> act) {
        var answer = idempotency.once(owner, key, body, FilingAnswer.class, () -> answer(act.get()));
        return ResponseEntity.status(HttpStatus.CREATED).body(answer);
    }

    private FilingAnswer answer(Filed filed) {
        return new FilingAnswer(
                filed.caseNo(),
                filed.receiptNo(),
                filed.receivedOn(),
                filed.procedure(),
                filed.advice(),
                filed.findings(),
                deadlines.ofCase(filed.caseId()));
    }
}
