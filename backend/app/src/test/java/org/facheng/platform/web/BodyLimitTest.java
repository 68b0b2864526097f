package org.facheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facheng.testing.RawHttp.CLOSE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.facheng.testing.FachengTest;
import org.facheng.testing.RawHttp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody makes the server read more than it takes, and who sends more hears why. */
@Tag(FachengTest.OWN_SETTINGS)
@FachengTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BodyLimitTest {

    private static final String COMPUTE = "POST /api/deadlines/compute" + CLOSE + "Content-Type: application/json\r\n";
    private static final int BLOCK = 1 << 20;

    @LocalServerPort
    int port;

    @Test
    void a_body_that_says_it_is_too_long_is_refused_before_it_is_read() throws IOException {
        int length = 60 * BLOCK;
        assertTooLarge(
                new RawHttp(port).send(COMPUTE + "Content-Length: " + length + "\r\n\r\n", to -> blocks(to, 60)));
    }

    @Test
    void so_is_one_that_does_not_say_how_long_it_is() throws IOException {
        assertTooLarge(new RawHttp(port).send(COMPUTE + "Transfer-Encoding: chunked\r\n\r\n", to -> {
            chunk(to, "{\"suspensions\":[{}".getBytes(StandardCharsets.UTF_8));
            var many = ",{}".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                chunk(to, many);
            }
            chunk(to, "]}".getBytes(StandardCharsets.UTF_8));
            chunk(to, new byte[0]);
        }));
    }

    @Test
    void so_is_one_of_more_pieces_than_any_form_has() throws IOException {
        var body = ("{\"suspensions\":[{}" + ",{}".repeat(150_000) + "]}").getBytes(StandardCharsets.UTF_8);
        assertTooLarge(
                new RawHttp(port).send(COMPUTE + "Content-Length: " + body.length + "\r\n\r\n", to -> to.write(body)));
    }

    @Test
    void a_file_far_over_the_limit_is_refused_and_the_sender_hears_why() throws IOException {
        var session = cookie("SESSION", signIn());
        var before = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        var after = "\r\n--b--\r\n";
        long length = before.length() + 60L * BLOCK + after.length();
        var head = "POST /api/portal/uploads" + CLOSE + "Content-Type: multipart/form-data; boundary=b\r\n"
                + "Cookie: XSRF-TOKEN=t; SESSION=" + session + "\r\nX-XSRF-TOKEN: t\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
        assertThat(new RawHttp(port).send(head, to -> {
                    to.write(before.getBytes(StandardCharsets.UTF_8));
                    blocks(to, 60);
                    to.write(after.getBytes(StandardCharsets.UTF_8));
                }))
                .startsWith("HTTP/1.1 413")
                .contains("file_too_large", "1MB");
    }

    private String signIn() throws IOException {
        var who = "{\"username\":\"citizen2\",\"password\":\"facheng-demo-2026\"}";
        return new RawHttp(port)
                .send(
                        "POST /api/session" + CLOSE + "Content-Type: application/json\r\nCookie: XSRF-TOKEN=t\r\n"
                                + "X-XSRF-TOKEN: t\r\nContent-Length: " + who.length() + "\r\n\r\n" + who,
                        to -> {});
    }

    private static String cookie(String name, String answer) {
        return answer.replaceFirst("(?s).*" + name + "=([^;]+);.*", "$1");
    }

    private static void assertTooLarge(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "\"too_large\"", "大小限制");
    }

    private static void blocks(OutputStream to, int many) throws IOException {
        var block = new byte[BLOCK];
        Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < many; i++) {
            to.write(block);
        }
    }

    private static void chunk(OutputStream to, byte[] content) throws IOException {
        to.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        to.write(content);
        to.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
