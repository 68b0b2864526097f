package org.facheng.portal;

import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.draft.FormDraft;
import org.facheng.procedure.draft.FormDrafts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The form of an act at the own case while it is being typed. */
@RestController
@RequestMapping("/api/portal/cases/{receiptNo}/actions/{action}/draft")
class OwnActDraftController {

    record Draft(JsonNode data) {}

    private final OwnCases ownCases;
    private final FormDrafts drafts;
    private final CaseActs acts;
    private final CurrentUser currentUser;

    OwnActDraftController(OwnCases ownCases, FormDrafts drafts, CaseActs acts, CurrentUser currentUser) {
        this.ownCases = ownCases;
        this.drafts = drafts;
        this.acts = acts;
        this.currentUser = currentUser;
    }

    @GetMapping
    ResponseEntity<FormDraft> get(@PathVariable String receiptNo, @PathVariable String action) {
        return drafts.find(owner(), key(receiptNo, action)).answer();
    }

    @PutMapping
    ResponseEntity<FormDraft> put(
            @PathVariable String receiptNo,
            @PathVariable String action,
            @RequestBody Draft draft,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return drafts.save(owner(), key(receiptNo, action), draft.data(), ifMatch)
                .answer();
    }

    @DeleteMapping
    ResponseEntity<Void> delete(@PathVariable String receiptNo, @PathVariable String action) {
        drafts.drop(owner(), key(receiptNo, action));
        return ResponseEntity.noContent().build();
    }

    private String key(String receiptNo, String action) {
        var file = ownCases.find(receiptNo, Action.CASE_READ);
        acts.require(file, action, currentUser.require());
        return FormDrafts.act(file.id(), action);
    }

    private String owner() {
        return currentUser.require().id();
    }
}
