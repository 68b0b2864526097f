package org.facheng.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no client library would send. */
public final class RawHttp {

    /** What ends the first line and says that nothing more is asked. */
    public static final String CLOSE = " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";

    /** What follows the head. */
    public interface Body {
        void write(OutputStream to) throws IOException;
    }

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    public String send(String head) throws IOException {
        return send(head, to -> {});
    }

    /** Sends everything first, as a plain client does, and only then reads. */
    public String send(String head, Body body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            body.write(socket.getOutputStream());
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
