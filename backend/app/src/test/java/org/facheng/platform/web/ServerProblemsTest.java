package org.facheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.testing.RawHttp.CLOSE;

import java.io.IOException;
import org.facheng.testing.FachengTest;
import org.facheng.testing.RawHttp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself refuses is told as everything else is. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServerProblemsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/cases?q=[a", "/api/cases?q=a|b", "/api/cases?q=复议", "/api/portal/decisions/{}", "/a%zz"})
    void an_address_that_is_none_is_refused_in_chinese(String target) throws IOException {
        assertThat(new RawHttp(port).send("GET " + target + CLOSE + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"bad_request\"", "请求有误")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void so_are_headers_that_are_too_long() throws IOException {
        assertThat(new RawHttp(port).send("GET /api/session" + CLOSE + "X-Long: " + "a".repeat(10_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json", "请求有误")
                .doesNotContain("<html");
    }

    @Test
    void whoever_asks_for_english_reads_english() throws IOException {
        assertThat(new RawHttp(port).send("GET /a%zz" + CLOSE + "Accept-Language: en\r\n\r\n"))
                .contains("application/problem+json", "The request is not right");
    }
}
