package org.facheng.notice.internal;

import java.time.Instant;

/** A notice as stored; {@code seq} counts up over all notices. */
record Notice(
        String id,
        long seq,
        String userId,
        String kind,
        String title,
        String text,
        String link,
        Instant createdAt,
        Instant readAt) {}
