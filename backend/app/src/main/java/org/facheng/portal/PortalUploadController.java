package org.facheng.portal;

import java.io.IOException;
import java.io.InputStream;
import org.facheng.document.Materials;
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

/** Uploads of citizens, before they file or supplement a case with them. */
@RestController
class PortalUploadController {

    private final Materials materials;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    PortalUploadController(Materials materials, CurrentUser currentUser, Permissions permissions) {
        this.materials = materials;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    @PostMapping(path = "/api/portal/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Materials.Upload receive(@RequestParam MultipartFile file) throws IOException {
        permissions.require(currentUser.require(), Action.FILE_UPLOAD, null);
        try (InputStream content = file.getInputStream()) {
            return materials.receive(currentUser.require().id(), file.getOriginalFilename(), content);
        }
    }
}
