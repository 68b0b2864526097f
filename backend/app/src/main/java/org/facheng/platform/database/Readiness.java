package org.facheng.platform.database;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Readiness() {}

    /** Waits until the server lets the product in; recovery after a crash may take its time. */
    static void await(Process server, String url, String user, String password)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw new IOException("it ended with code " + server.exitValue());
            }
            try {
                DriverManager.getConnection(url + "&connectTimeout=2000", user, password)
                        .close();
                return;
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IOException("it did not answer within " + LIMIT.toSeconds() + " seconds");
    }
}
