package org.facheng.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

final class FreePort {

    private FreePort() {}

    /** The wished port of the loopback address if it is free, else any free one; 0 wishes for none. */
    static int near(int wished) throws IOException {
        if (wished != 0) {
            try (ServerSocket probe = new ServerSocket(wished, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                return near(0);
            }
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
