package org.facheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class MaterialRegister implements Materials {

    /** More than a filing ever needs, few enough to be read. */
    private static final int MAX_FILES = 50;

    private final MaterialMapper materials;
    private final FileStore files;
    private final DocumentSettings settings;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MaterialRegister(
            MaterialMapper materials,
            FileStore files,
            DocumentSettings settings,
            Journal journal,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.materials = materials;
        this.files = files;
        this.settings = settings;
        this.journal = journal;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Limits limits() {
        var extensions = Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.extensions().stream())
                .toList();
        return new Limits(settings.maxUpload().toBytes(), MAX_FILES, extensions);
    }

    /** The stream is read outside any transaction: a slow sender must not hold a connection. */
    @Override
    public Upload receive(String ownerUserId, String name, InputStream content) {
        FileStore.Arrived arrived = arrive(content);
        try {
            if (arrived.size() == 0) {
                throw UploadProblems.empty();
            }
            FileKind kind = FileKinds.of(arrived.file()).orElseThrow(UploadProblems::notAllowed);
            UploadRow upload = new UploadRow(
                    Ids.newId(),
                    ownerUserId,
                    FileName.of(name, kind),
                    arrived.size(),
                    FileKinds.mediaType(kind, arrived.file()),
                    arrived.sha256(),
                    clock.instant());
            transaction.executeWithoutResult(status -> store(arrived, upload));
            return new Upload(upload.id(), upload.sha256(), upload.size(), upload.name(), upload.mediaType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FileStore.discard(arrived.file());
        }
    }

    private FileStore.Arrived arrive(InputStream content) {
        try {
            return files.receive(content, settings.maxUpload().toBytes());
        } catch (FileStore.TooLarge e) {
            throw UploadProblems.tooLarge(settings.maxUpload());
        }
    }

    private void store(FileStore.Arrived arrived, UploadRow upload) {
        if (materials.unboundSize(upload.ownerId()) + upload.size()
                > settings.maxUnbound().toBytes()) {
            throw UploadProblems.tooMuchWaiting(settings.maxUnbound());
        }
        materials.claim(upload.sha256(), upload.size(), upload.receivedAt());
        files.keep(arrived);
        materials.addUpload(upload);
    }

    @Override
    @Transactional
    public List<Material> attach(
            String caseId, String ownerUserId, List<String> uploadIds, String kind, String submittedBy) {
        if (uploadIds.size() > MAX_FILES) {
            throw UploadProblems.tooMany(MAX_FILES);
        }
        List<Material> bound = new ArrayList<>();
        for (String id : uploadIds) {
            UploadRow upload = materials.lockUpload(id, ownerUserId).orElseThrow(UploadProblems::unknownUpload);
            Material material = upload.boundTo(Ids.newId(), caseId, kind, submittedBy, clock.instant());
            materials.addMaterial(material);
            materials.removeUpload(id);
            journal.append(Act.of(caseId, currentUser.actor(), "material.received", "收到材料《" + material.name() + "》")
                    .with(Map.of(
                            "materialId",
                            material.id(),
                            "sha256",
                            material.sha256(),
                            "size",
                            material.size(),
                            "kind",
                            kind)));
            bound.add(material);
        }
        return bound;
    }

    @Override
    @Transactional
    public List<Material> carry(String fromCaseId, String toCaseId, String kind) {
        return materials.ofCase(fromCaseId).stream()
                .map(material -> carried(material, toCaseId, kind))
                .toList();
    }

    private Material carried(Material before, String caseId, String kind) {
        materials.lock(before.sha256());
        var material = new Material(
                Ids.newId(),
                caseId,
                before.name(),
                before.size(),
                before.mediaType(),
                before.sha256(),
                kind,
                before.submittedBy(),
                clock.instant());
        materials.addMaterial(material);
        journal.append(Act.of(caseId, currentUser.actor(), "material.received", "转入材料《%s》".formatted(material.name()))
                .with(Map.of("materialId", material.id(), "sha256", material.sha256(), "kind", kind)));
        return material;
    }

    @Override
    @Transactional
    public void reclassify(String caseId, String from, String to) {
        materials.reclassify(caseId, from, to);
    }

    @Override
    public List<Material> ofCase(String caseId) {
        return materials.ofCase(caseId);
    }

    @Override
    public Path content(Material material) {
        return files.path(material.sha256());
    }
}
