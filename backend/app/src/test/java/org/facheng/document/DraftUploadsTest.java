package org.facheng.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody begins an application, uploads papers, and goes on days later. */
@FachengTest
class DraftUploadsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    UploadSweep sweep;

    @Autowired
    TimeMachine clock;

    @Test
    void papers_of_an_unfinished_application_are_kept_and_go_when_it_is_thrown_away() {
        var citizen = ApiUser.signedIn(mvc, "citizen1");
        var kept = upload(citizen, "kept.txt");
        var thrown = upload(citizen, "thrown.txt");
        save(citizen, kept);
        var second = save(citizen, thrown);
        citizen.send(MockMvcRequestBuilders.delete("/api/portal/drafts/{id}", second))
                .ok();

        clock.set(clock.instant().plus(Duration.ofDays(9)));
        sweep.sweep();

        assertThat(file(citizen, thrown).refused(422)).isEqualTo("unknown_upload");
        assertThat(file(citizen, kept).status()).isEqualTo(201);
    }

    private static String upload(ApiUser citizen, String name) {
        var content = new MockMultipartFile("file", name, "text/plain", name.getBytes(UTF_8));
        return citizen.send(
                        MockMvcRequestBuilders.multipart("/api/portal/uploads").file(content))
                .ok()
                .path("uploadId")
                .asString();
    }

    private static UUID save(ApiUser citizen, String uploadId) {
        var id = UUID.randomUUID();
        var form = Map.of("uploads", List.of(Map.of("uploadId", uploadId)));
        citizen.put("/api/portal/drafts/{id}", Map.of("procedure", "reconsideration", "form", form), null, id)
                .ok();
        return id;
    }

    private static ApiUser.Answer file(ApiUser citizen, String uploadId) {
        var application = new HashMap<>(SampleApplication.admissible());
        application.put("uploadIds", List.of(uploadId));
        return citizen.post("/api/portal/applications", application);
    }
}
