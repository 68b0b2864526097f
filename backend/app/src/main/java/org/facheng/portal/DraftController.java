package org.facheng.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.DraftText;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saved forms of a citizen: kept as typed, checked only when filed. */
@RestController
@RequestMapping("/api/portal/drafts")
class DraftController {

    private static final int MAX_DRAFTS = 50;

    /** @param form as typed, unchecked */
    record DraftView(UUID id, @Nullable String procedure, JsonNode form, int version, Instant savedAt) {}

    /** @param next always null: there are at most fifty drafts, and they fit one page */
    record Page(List<DraftView> items, @Nullable String next) {}

    private final DraftMapper drafts;
    private final CurrentUser currentUser;
    private final Permissions permissions;
    private final JsonMapper json;
    private final Clock clock;

    DraftController(
            DraftMapper drafts, CurrentUser currentUser, Permissions permissions, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.permissions = permissions;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    Page list() {
        return new Page(drafts.of(citizen().id()).stream().map(this::view).toList(), null);
    }

    @GetMapping("/{id}")
    @Transactional
    ResponseEntity<DraftView> get(@PathVariable UUID id) {
        return answer(citizen(), id);
    }

    @PutMapping("/{id}")
    @Transactional
    ResponseEntity<DraftView> put(
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        var user = citizen();
        var text = DraftText.of(json, body);
        var stored = drafts.find(user.id(), id.toString());
        if (stored.isEmpty()) {
            refuseTooMany(user);
            insert(user, id, text);
        } else {
            refuseStale(stored.get(), ifMatch);
            drafts.update(user.id(), id.toString(), text, clock.instant());
        }
        return answer(user, id);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id) {
        drafts.delete(citizen().id(), id.toString());
        return ResponseEntity.noContent().build();
    }

    /** The same new draft may come twice at once, from a page that lost its answer. */
    private void insert(User user, UUID id, String text) {
        try {
            drafts.insert(user.id(), id.toString(), text, clock.instant());
        } catch (DuplicateKeyException e) {
            throw Problems.conflict(
                    "concurrent_change",
                    "这份草稿刚刚在别处保存过，请刷新后再保存。",
                    "This draft was saved elsewhere just now. Reload and save again.");
        }
    }

    private void refuseTooMany(User user) {
        if (drafts.of(user.id()).size() >= MAX_DRAFTS) {
            throw Problems.invalid(
                    "too_many_drafts",
                    "草稿最多保存%d份，请先删除不用的草稿。".formatted(MAX_DRAFTS),
                    "At most %d drafts are kept. Delete some first.".formatted(MAX_DRAFTS));
        }
    }

    private void refuseStale(DraftMapper.Draft stored, String ifMatch) {
        Etag.check(ifMatch, stored.version(), () -> view(stored));
    }

    private ResponseEntity<DraftView> answer(User user, UUID id) {
        var draft = drafts.find(user.id(), id.toString()).orElseThrow(Problems::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, Etag.of(draft.version()))
                .body(view(draft));
    }

    private DraftView view(DraftMapper.Draft draft) {
        var body = json.readTree(draft.body());
        return new DraftView(
                UUID.fromString(draft.id()),
                body.path("procedure").asString(null),
                body.path("form"),
                draft.version(),
                draft.updatedAt());
    }

    private User citizen() {
        var user = currentUser.require();
        permissions.require(user, Action.CASE_FILE, null);
        return user;
    }
}
