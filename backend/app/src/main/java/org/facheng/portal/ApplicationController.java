package org.facheng.portal;

import java.time.LocalDate;
import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Idempotency;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReviews;
import org.facheng.procedure.filing.RelatedFiling;
import org.facheng.procedure.filing.TypedForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A citizen files. What is received here is received the moment the system has it, until 24:00 of a day. */
@RestController
class ApplicationController {

    /**
     * @param form the matter in the shape of intake, without what a citizen can't know
     * @param relatedTo receipt number of the citizen's application this one was made from, or null
     */
    record Application(String procedure, JsonNode form, @Nullable List<String> uploadIds, @Nullable String relatedTo) {}

    record Receipt(String caseNo, String receiptNo, LocalDate receivedOn, List<DeadlineView> deadlines) {}

    private final Filing filing;
    private final TypedForms typed;
    private final RelatedFiling related;
    private final MatterReviews reviews;
    private final DeadlineViews deadlines;
    private final Permissions permissions;
    private final CurrentUser currentUser;
    private final Idempotency idempotency;
    private final OnlineMatters online;

    ApplicationController(
            Filing filing,
            TypedForms typed,
            RelatedFiling related,
            MatterReviews reviews,
            DeadlineViews deadlines,
            Permissions permissions,
            CurrentUser currentUser,
            Idempotency idempotency,
            OnlineMatters online) {
        this.filing = filing;
        this.typed = typed;
        this.related = related;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.idempotency = idempotency;
        this.online = online;
    }

    @PostMapping("/api/portal/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt file(
            @RequestBody Application application,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_FILE, null);
        reviews.requireFileableAtThePortal(application.procedure());
        return idempotency.once(user.id(), key, application, Receipt.class, () -> {
            var arrived = online.arriving();
            var matter = online.matter(application.procedure(), application.form(), arrived);
            typed.check(TypedForms.APPLICATION, application.procedure(), arrived, application.form());
            var uploads = application.uploadIds() == null ? List.<String>of() : application.uploadIds();
            var filed = filing.file(new FilingRequest(
                    application.procedure(), "portal", arrived, null, matter, "/form", uploads, user, false));
            related.linkToReceipt(filed, application.relatedTo(), user);
            return new Receipt(
                    filed.caseNo(), filed.receiptNo(), filed.receivedOn(), deadlines.statutory(filed.caseId()));
        });
    }
}
