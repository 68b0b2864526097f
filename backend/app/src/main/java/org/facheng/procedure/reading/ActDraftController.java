package org.facheng.procedure.reading;

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

/** The form of an act at a case while it is being typed. */
@RestController
@RequestMapping("/api/cases/{caseNo}/actions/{action}/draft")
class ActDraftController {

    record Draft(JsonNode data) {}

    private final CaseReading reading;
    private final FormDrafts drafts;
    private final CaseActs acts;
    private final CurrentUser currentUser;

    ActDraftController(CaseReading reading, FormDrafts drafts, CaseActs acts, CurrentUser currentUser) {
        this.reading = reading;
        this.drafts = drafts;
        this.acts = acts;
        this.currentUser = currentUser;
    }

    @GetMapping
    ResponseEntity<FormDraft> get(@PathVariable String caseNo, @PathVariable String action) {
        return drafts.find(owner(), key(caseNo, action)).answer();
    }

    @PutMapping
    ResponseEntity<FormDraft> put(
            @PathVariable String caseNo,
            @PathVariable String action,
            @RequestBody Draft draft,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return drafts.save(owner(), key(caseNo, action), draft.data(), ifMatch).answer();
    }

    @DeleteMapping
    ResponseEntity<Void> delete(@PathVariable String caseNo, @PathVariable String action) {
        drafts.drop(owner(), key(caseNo, action));
        return ResponseEntity.noContent().build();
    }

    private String key(String caseNo, String action) {
        var file = reading.find(caseNo);
        acts.require(file, action, currentUser.require());
        return FormDrafts.act(file.id(), action);
    }

    private String owner() {
        return currentUser.require().id();
    }
}
