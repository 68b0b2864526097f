package org.facheng.identity.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: the session cookie's settings reach it only through the server. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionCookieTest {

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void no_script_and_no_other_site_gets_at_the_session() throws Exception {
        HttpResponse<String> asked = http.send(HttpRequest.newBuilder(address()).build(), BodyHandlers.ofString());
        String token =
                asked.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst("XSRF-TOKEN=([^;]+).*", "$1");
        HttpRequest signIn = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"handler1\",\"password\":\"facheng-demo-2026\"}"))
                .build();

        HttpResponse<String> signedIn = http.send(signIn, BodyHandlers.ofString());

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SESSION=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port + "/api/session");
    }
}
