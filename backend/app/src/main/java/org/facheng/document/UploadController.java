package org.facheng.document;

import java.io.IOException;
import java.io.InputStream;
import org.facheng.identity.CurrentUser;
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

    UploadController(Materials materials, CurrentUser currentUser) {
        this.materials = materials;
        this.currentUser = currentUser;
    }

    @PostMapping(path = "/api/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Materials.Upload upload(@RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return materials.receive(currentUser.require().id(), file.getOriginalFilename(), content);
        }
    }
}
