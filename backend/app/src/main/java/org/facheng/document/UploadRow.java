package org.facheng.document;

import java.time.Instant;

/** An upload waiting to be bound to a case. */
record UploadRow(
        String id, String ownerId, String name, long size, String mediaType, String sha256, Instant receivedAt) {

    Material boundTo(String materialId, String caseId, String kind, String submittedBy, Instant at) {
        return new Material(materialId, caseId, name, size, mediaType, sha256, kind, submittedBy, at);
    }
}
