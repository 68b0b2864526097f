package org.facheng.portal;

import org.facheng.document.UploadHolder;
import org.springframework.stereotype.Component;

/** Papers that an application not yet filed names are kept as long as it is. */
@Component
class DraftUploads implements UploadHolder {

    private final DraftMapper drafts;

    DraftUploads(DraftMapper drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean holds(String ownerUserId, String uploadId) {
        return drafts.mentions(ownerUserId, uploadId);
    }
}
