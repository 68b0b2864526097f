package org.facheng.procedure.filing;

import java.util.List;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Idempotency;
import org.facheng.procedure.draft.FormDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Registers what came in by post, in person or from elsewhere, and imports matters of another register. */
@RestController
@RequestMapping("/api/cases")
class FilingController {

    private final Filing filing;
    private final TypedForms typed;
    private final RelatedFiling related;
    private final FormDrafts drafts;
    private final DeadlineViews deadlines;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Idempotency idempotency;
    private final Receiver receiver;

    FilingController(
            Filing filing,
            TypedForms typed,
            RelatedFiling related,
            FormDrafts drafts,
            DeadlineViews deadlines,
            Permissions permissions,
            CurrentUser currentUser,
            Idempotency idempotency,
            Receiver receiver) {
        this.filing = filing;
        this.typed = typed;
        this.related = related;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.idempotency = idempotency;
        this.receiver = receiver;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FilingAnswer register(
            @RequestBody Registration r, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_REGISTER, null);
        return once(user.id(), key, r, () -> {
            var matter = r.matter();
            var receivedOn = MatterDates.receivedOn(matter);
            typed.check(TypedForms.REGISTRATION, r.procedure(), receivedOn, r.form());
            var filed = filing.file(new FilingRequest(
                    r.procedure(),
                    r.channel(),
                    receivedOn,
                    receiver.ofCounter(user, r.receivedBy()),
                    matter,
                    "/form",
                    r.uploadIds(),
                    user,
                    false));
            related.linkToCase(filed, r.relatedTo(), user);
            related.linkToDecisions(filed, user);
            drafts.drop(user.id(), FormDrafts.REGISTRATION);
            drafts.put(user.id(), FormDrafts.LAST_WAY, r.way());
            return filed;
        });
    }

    @PostMapping("/import")
    @ResponseStatus(HttpStatus.CREATED)
    FilingAnswer importMatter(
            @RequestBody JsonNode body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_IMPORT, null);
        return once(user.id(), key, body, () -> {
            var filed = filing.file(new FilingRequest(
                    body.path("procedure").asString(""),
                    body.path("channel").asString(""),
                    MatterDates.receivedOn(body),
                    receiver.ofImport(user, body.path("receivedBy").asString(null)),
                    body,
                    "",
                    List.of(),
                    user,
                    true));
            related.linkToDecisions(filed, user);
            return filed;
        });
    }

    private FilingAnswer once(String owner, String key, Object body, java.util.function.Supplier<Filed> act) {
        return idempotency.once(owner, key, body, FilingAnswer.class, () -> answer(act.get()));
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
