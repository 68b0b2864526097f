package org.facheng.document;

import java.io.IOException;
import java.io.InputStream;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads at the counter; the portal has its own address for citizens. */
@RestController
class UploadController {

    private final Materials materials;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    UploadController(Materials materials, CurrentUser currentUser, Permissions permissions) {
        this.materials = materials;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    @PostMapping(path = "/api/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Materials.Upload upload(@RequestParam MultipartFile file) throws IOException {
        permissions.require(currentUser.require(), Action.FILE_UPLOAD, null);
        try (InputStream content = file.getInputStream()) {
            return materials.receive(currentUser.require().id(), file.getOriginalFilename(), content);
        }
    }
}
