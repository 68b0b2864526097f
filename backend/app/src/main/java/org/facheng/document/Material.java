package org.facheng.document;

import java.time.Instant;

/** A material received with a filing or later. The content lies under its SHA-256 outside the web root. */
public record Material(
        String id,
        String caseId,
        String name,
        long size,
        String mediaType,
        String sha256,
        String kind,
        String submittedBy,
        Instant at) {}
