package org.facheng.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Uploads and the materials of cases. */
public interface Materials {

    /** An upload not yet bound to a case. Only its owner may bind it. */
    record Upload(String uploadId, String sha256, long size, String name, String mediaType) {}

    /** What is taken, to be said before anybody uploads. */
    record Limits(long maxBytes, int maxFiles, List<String> extensions) {}

    Limits limits();

    /** Streams the content to disk, tells its type by content, refuses what is too large or not allowed (413, 415 → problem details). */
    Upload receive(String ownerUserId, String name, InputStream content);

    /** Binds uploads of this owner to a case; an unknown one is refused (422 {@code unknown_upload}). */
    List<Material> attach(String caseId, String ownerUserId, List<String> uploadIds, String kind, String submittedBy);

    /** The materials of one case stand in another, too, as a kind of that one: who moves a matter to another procedure takes its papers along. */
    List<Material> carry(String fromCaseId, String toCaseId, String kind);

    /** What was received as the one kind is the other from now on, as a decision on it says. Whoever decides puts that on record. */
    void reclassify(String caseId, String from, String to);

    List<Material> ofCase(String caseId);

    Path content(Material material);
}
