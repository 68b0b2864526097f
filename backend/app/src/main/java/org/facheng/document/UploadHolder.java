package org.facheng.document;

/** Whoever still needs uploads that belong to no case yet: they are not swept away meanwhile. */
public interface UploadHolder {

    boolean holds(String ownerUserId, String uploadId);
}
