package org.facheng.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes uploads nobody filed within a day or still holds, and their contents if nothing else needs them. */
@Component
class UploadSweep {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int BATCH = 200;

    private final MaterialMapper materials;
    private final FileStore files;
    private final List<UploadHolder> holders;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadSweep(
            MaterialMapper materials,
            FileStore files,
            List<UploadHolder> holders,
            TransactionTemplate transaction,
            Clock clock) {
        this.materials = materials;
        this.files = files;
        this.holders = holders;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT5M")
    void sweep() {
        List<UploadRow> old;
        String after = "";
        do {
            old = materials.uploadsBefore(clock.instant().minus(KEPT), after, BATCH);
            old.stream()
                    .filter(upload -> !isHeld(upload))
                    .forEach(upload -> transaction.executeWithoutResult(status -> remove(upload)));
            after = old.isEmpty() ? after : old.get(old.size() - 1).id();
        } while (old.size() == BATCH);
    }

    private boolean isHeld(UploadRow upload) {
        return holders.stream().anyMatch(holder -> holder.holds(upload.ownerId(), upload.id()));
    }

    /** The lock on the content's row keeps out whoever is just storing the same content. */
    private void remove(UploadRow upload) {
        materials.lock(upload.sha256());
        materials.removeUpload(upload.id());
        if (!materials.inUse(upload.sha256())) {
            materials.forget(upload.sha256());
            files.remove(upload.sha256());
        }
    }
}
