package org.facheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@FachengTest
class UploadTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"/api/uploads,handler1", "/api/portal/uploads,citizen1"})
    void an_upload_answers_with_what_was_stored(String address, String username) {
        var answer = send(address, username, "../申请书.pdf", "%PDF-1.7\n");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("name").asString()).isEqualTo("申请书.pdf");
        assertThat(answer.body().path("size").asInt()).isEqualTo(9);
        assertThat(answer.body().path("sha256").asString()).isNotEmpty();
        assertThat(answer.body().path("uploadId").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/uploads,handler1", "/api/portal/uploads,citizen1"})
    void what_is_not_taken_is_refused_in_plain_words(String address, String username) {
        assertThat(send(address, username, "空.pdf", "").refused(422)).isEqualTo("file_empty");
        var otherType = send(address, username, "x.pdf", "<html></html>");
        assertThat(otherType.refused(415)).isEqualTo("file_type_not_allowed");
        assertThat(otherType.body().path("detail").asString()).contains("PDF、PNG、JPG");
        var large = send(address, username, "大.txt", "字".repeat(400_000));
        assertThat(large.refused(413)).isEqualTo("file_too_large");
        assertThat(large.body().path("detail").asString()).contains("1MB");
    }

    @Test
    void the_counter_is_not_for_citizens() {
        assertThat(send("/api/uploads", "citizen1", "a.pdf", "%PDF-1.7").status())
                .isEqualTo(403);
    }

    private ApiUser.Answer send(String address, String username, String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return ApiUser.signedIn(mvc, username)
                .send(multipart(address).file(new MockMultipartFile("file", name, "application/pdf", bytes)));
    }
}
