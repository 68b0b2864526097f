package org.facheng.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.facheng.testing.ApiUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in over real HTTP; the session outlives the server, the address does not. */
final class WebUser {

    private static final JsonMapper JSON = new JsonMapper();

    /** An answer that arrived whole. */
    record Answer(int status, JsonNode body) {}

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private URI server;

    static WebUser signIn(String address, String username) throws IOException {
        var user = new WebUser();
        user.moveTo(address);
        user.get("/api/session");
        user.post("/api/session", null, Map.of("username", username, "password", ApiUser.PASSWORD));
        user.get("/api/session");
        return user;
    }

    void moveTo(String address) {
        server = URI.create(address);
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** @param key the Idempotency-Key, or null */
    Answer post(String path, String key, Object body) throws IOException {
        var request = request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    Answer put(String path, Object body) throws IOException {
        return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
