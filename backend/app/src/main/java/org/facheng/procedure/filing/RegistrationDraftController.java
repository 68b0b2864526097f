package org.facheng.procedure.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.FormLine;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.draft.FormDraft;
import org.facheng.procedure.draft.FormDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The registration a person at the counter is typing. */
@RestController
@RequestMapping("/api/registration-draft")
class RegistrationDraftController {

    record Draft(JsonNode data) {}

    /** How this person registered last; null before the first time. */
    record LastWay(@Nullable String procedure, @Nullable String channel) {}

    record Typed(String procedure, JsonNode form) {}

    private final FormDrafts drafts;
    private final Procedures procedures;
    private final Clock clock;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    RegistrationDraftController(
            FormDrafts drafts, Procedures procedures, Permissions permissions, CurrentUser currentUser, Clock clock) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.clock = clock;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    @GetMapping
    ResponseEntity<FormDraft> get() {
        return drafts.find(clerk(), FormDrafts.REGISTRATION).answer();
    }

    @PutMapping
    ResponseEntity<FormDraft> put(
            @RequestBody Draft draft, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        return drafts.save(clerk(), FormDrafts.REGISTRATION, draft.data(), ifMatch)
                .answer();
    }

    @DeleteMapping
    ResponseEntity<Void> delete() {
        drafts.drop(clerk(), FormDrafts.REGISTRATION);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/last-way")
    LastWay lastWay() {
        var kept = drafts.find(clerk(), FormDrafts.LAST_WAY).data();
        return kept == null
                ? new LastWay(null, null)
                : new LastWay(
                        kept.path("procedure").asString(null),
                        kept.path("channel").asString(null));
    }

    /** What was typed, in words: for whoever stated it to read before it is registered. */
    @PostMapping("/reading")
    List<FormLine> read(@RequestBody Typed typed) {
        clerk();
        if (!(typed.form() instanceof ObjectNode)) {
            throw Problems.invalid("form_missing", "没有收到登记内容，请填写后再查看笔录。", "The form is missing.")
                    .at("/form", "请填写登记内容", "required");
        }
        return procedures
                .inForce(typed.procedure(), LocalDate.now(clock))
                .form("registration")
                .read(typed.form());
    }

    private String clerk() {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_REGISTER, null);
        return user.id();
    }
}
