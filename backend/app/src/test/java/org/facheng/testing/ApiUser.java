package org.facheng.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the product over its HTTP interface, signed in with a demo account. */
public final class ApiUser {

    public static final String PASSWORD = "facheng-demo-2026";

    private static final JsonMapper JSON = new JsonMapper();

    /** What came back. {@code body} is a missing node where there was none. */
    public record Answer(int status, JsonNode body, MockHttpServletResponse response) {

        /** The body of an answer that must be a success. */
        public JsonNode ok() {
            assertThat(status).as("%s", body).isBetween(200, 299);
            return body;
        }

        /** The code of a problem, with the status it must have. */
        public String refused(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return body.path("code").asString("");
        }
    }

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new HashMap<>();

    private ApiUser(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static ApiUser signedIn(MockMvc mvc, String username) {
        var user = new ApiUser(mvc);
        user.get("/api/session");
        user.post("/api/session", Map.of("username", username, "password", PASSWORD))
                .ok();
        user.get("/api/session");
        return user;
    }

    public static ApiUser nobody(MockMvc mvc) {
        var user = new ApiUser(mvc);
        user.get("/api/session");
        return user;
    }

    public Answer get(String path, Object... variables) {
        return send(MockMvcRequestBuilders.get(path, variables));
    }

    public Answer post(String path, Object body, Object... variables) {
        return send(MockMvcRequestBuilders.post(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(JSON.writeValueAsString(body)));
    }

    public Answer put(String path, Object body, String ifMatch, Object... variables) {
        var request = MockMvcRequestBuilders.put(path, variables)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    public Answer send(AbstractMockHttpServletRequestBuilder<?> request) {
        cookies.values().forEach(request::cookie);
        if (cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN").getValue());
        }
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            for (Cookie cookie : response.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            var bytes = response.getContentAsByteArray();
            var json = response.getContentType() != null
                    && response.getContentType().contains("json");
            return new Answer(
                    response.getStatus(),
                    json ? JSON.readTree(new String(bytes, StandardCharsets.UTF_8)) : JSON.missingNode(),
                    response);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
