package org.facheng.procedure.draft;

import java.time.Clock;
import org.facheng.platform.DraftText;
import org.facheng.platform.Etag;
import org.facheng.platform.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One draft for each person and act: of an act at a case, of a registration at the counter. Nobody but the owner ever reads it. */
@Component
public class FormDrafts {

    /** The registration at the counter. */
    public static final String REGISTRATION = "registration";

    /** How this person registered last: the next registration begins so. */
    public static final String LAST_WAY = "registration-way";

    private final FormDraftMapper drafts;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(FormDraftMapper drafts, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** The key of an act at a case. */
    public static String act(String caseId, String action) {
        return caseId + "/" + action;
    }

    public FormDraft find(String owner, String key) {
        return drafts.find(owner, key).map(this::view).orElse(FormDraft.NONE);
    }

    /**
     * Keeps the form as typed.
     *
     * @param ifMatch the version seen; of no matter for the first draft
     * @throws org.facheng.platform.ProblemException 428 without a version, 412 {@code stale} when another draft was stored since, 409 {@code
     *     concurrent_change} when another is stored just now, 422 {@code draft_missing}, {@code draft_too_large}
     */
    @Transactional
    public FormDraft save(String owner, String key, JsonNode data, String ifMatch) {
        var body = DraftText.of(json, data);
        var stored = drafts.lock(owner, key);
        if (stored.isEmpty()) {
            insert(owner, key, body);
        } else {
            Etag.check(
                    ifMatch,
                    stored.get().version(),
                    () -> json.readTree(stored.get().body()));
            drafts.update(owner, key, body, clock.instant());
        }
        return find(owner, key);
    }

    /** Two windows of one person may keep the same draft for the first time at once. */
    private void insert(String owner, String key, String body) {
        try {
            drafts.insert(owner, key, body, clock.instant());
        } catch (DuplicateKeyException e) {
            throw Problems.concurrentChange();
        }
    }

    /** Keeps what nobody types, over whatever was kept. */
    public void put(String owner, String key, JsonNode data) {
        drafts.put(owner, key, json.writeValueAsString(data), clock.instant());
    }

    /** The act was done, or the person starts anew. */
    public void drop(String owner, String key) {
        drafts.delete(owner, key);
    }

    private FormDraft view(FormDraftMapper.Row row) {
        return new FormDraft(json.readTree(row.body()), row.version(), row.updatedAt());
    }
}
