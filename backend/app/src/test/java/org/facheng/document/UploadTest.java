package org.facheng.document;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@FachengTest(properties = "facheng.documents.max-upload=1MB")
class UploadTest {

    @MockitoBean
    CurrentUser currentUser;

    @Autowired
    MockMvc http;

    @BeforeEach
    void somebody_acts() {
        when(currentUser.require())
                .thenReturn(
                        new User(Ids.newId(), "somebody", "某人", null, Set.of(Role.HANDLER, Role.CITIZEN), null, null));
    }

    @ParameterizedTest
    @CsvSource({"/api/uploads,HANDLER", "/api/portal/uploads,CITIZEN"})
    void an_upload_answers_with_what_was_stored(String address, String role) throws Exception {
        send(address, role, "../申请书.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("申请书.pdf"))
                .andExpect(jsonPath("$.size").value(9))
                .andExpect(jsonPath("$.sha256").isNotEmpty())
                .andExpect(jsonPath("$.uploadId").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/api/uploads,HANDLER", "/api/portal/uploads,CITIZEN"})
    void what_is_not_taken_is_refused_in_plain_words(String address, String role) throws Exception {
        send(address, role, "空.pdf", new byte[0])
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("file_empty"));
        send(address, role, "x.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(415))
                .andExpect(jsonPath("$.code").value("file_type_not_allowed"))
                .andExpect(jsonPath("$.detail").value(containsString("PDF、PNG、JPG")));
        send(address, role, "大.txt", "字".repeat(400_000).getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("file_too_large"))
                .andExpect(jsonPath("$.detail").value(containsString("1MB")));
    }

    @Test
    void the_counter_is_not_for_citizens() throws Exception {
        send("/api/uploads", "CITIZEN", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isForbidden());
    }

    private ResultActions send(String address, String role, String name, byte[] content) throws Exception {
        return http.perform(multipart(address)
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(user("somebody").roles(role))
                .cookie(new Cookie("XSRF-TOKEN", "token"))
                .header("X-XSRF-TOKEN", "token"));
    }
}
