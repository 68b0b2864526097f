package org.facheng.procedure.draft;

import java.time.Instant;
import org.facheng.platform.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * A form as its owner typed it, unchecked.
 *
 * @param data null where nothing is kept
 * @param version 0 where nothing is kept; what {@code If-Match} names at the next save
 */
public record FormDraft(@Nullable JsonNode data, int version, @Nullable Instant savedAt) {

    static final FormDraft NONE = new FormDraft(null, 0, null);

    public ResponseEntity<FormDraft> answer() {
        return ResponseEntity.ok().header(HttpHeaders.ETAG, Etag.of(version)).body(this);
    }
}
