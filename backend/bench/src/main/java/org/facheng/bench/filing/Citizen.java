package org.facheng.bench.filing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A citizen signed in at the portal, over one connection. */
final class Citizen {

    private static final String CREDENTIALS = "{\"username\": \"citizen1\", \"password\": \"facheng-demo-2026\"}";

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private Citizen(URI server) {
        this.server = server;
    }

    static Citizen signIn(String address) {
        var citizen = new Citizen(URI.create(address));
        citizen.expect(200, citizen.request("/api/session").GET());
        citizen.expect(200, citizen.request("/api/session").POST(BodyPublishers.ofString(CREDENTIALS)));
        // The token changes with the session.
        citizen.expect(200, citizen.request("/api/session").GET());
        return citizen;
    }

    /** Files the application under a key of its own. */
    void file(String application) {
        expect(
                201,
                request("/api/portal/applications")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(application)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private void expect(int status, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != status) {
                throw new IllegalStateException("Answered " + response.statusCode() + ": " + response.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
