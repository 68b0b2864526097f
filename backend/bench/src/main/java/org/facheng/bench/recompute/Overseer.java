package org.facheng.bench.recompute;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who publishes holiday notices, over the product's interface. */
final class Overseer {

    private static final String NOTICES = "/api/calendar/notices";

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Overseer(URI server) {
        this.server = server;
    }

    static Overseer signIn(String address, String username) {
        var person = new Overseer(URI.create(address));
        person.get("/api/session");
        person.post("/api/session", "{\"username\": \"%s\", \"password\": \"facheng-demo-2026\"}".formatted(username));
        person.get("/api/session");
        return person;
    }

    /** Returns the answer: the notice's id and what it would move. */
    JsonNode propose(String notice) {
        return post(NOTICES, notice);
    }

    void approve(String id) {
        post(NOTICES + "/" + id + "/approve", "{}");
    }

    void apply(String id) {
        post(NOTICES + "/" + id + "/apply", "{}");
    }

    String state(String id) {
        return get(NOTICES + "/" + id).path("state").asString();
    }

    private JsonNode get(String path) {
        return send(request(path).GET());
    }

    private JsonNode post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("Answered " + response.statusCode() + ": " + response.body());
            }
            return JsonMapper.shared().readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
