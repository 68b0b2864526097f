package org.facheng.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.facheng.platform.StartFailure;
import org.facheng.platform.database.EmbeddedServer;
import org.facheng.platform.database.ServerBinaries;
import org.facheng.platform.database.ServerFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.util.unit.DataSize;

/** The embedded server of the tests, on a folder below {@code target} that begins empty and is reused by later runs. */
final class TestServer {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "facheng");
    private static final int RUNS_AT_ONCE = 20;

    /** Forks of one run start at the same moment: looking for an unused folder they would find the same one. */
    private static final String FORK = System.getProperty("test.fork", "fork");

    /** What a power cut would lose here is thrown away anyway, so no commit waits for the disk. */
    private static final List<String> GONE_AFTERWARDS = List.of("--innodb-flush-log-at-trx-commit=0");

    private TestServer() {}

    static TestDatabase.Schema start() {
        EmbeddedServer server = firstUnused();
        // After the last test context is closed: a hook of its own would end the server under the contexts' feet.
        SpringApplication.getShutdownHandlers().add(() -> close(server));
        return new TestDatabase.Schema(server.url(""), server.getUsername(), server.getPassword());
    }

    private static EmbeddedServer firstUnused() {
        for (int run = 0; run < RUNS_AT_ONCE; run++) {
            Path folder = Path.of("target", "test-database", FORK + "-" + run);
            ServerFolder unused = ServerFolder.at(folder);
            if (!unused.inUse()) {
                try {
                    Files.deleteIfExists(folder.resolve("run/installed"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return EmbeddedServer.start(
                        unused, ServerBinaries.unpack(CACHE), DataSize.ofMegabytes(128), GONE_AFTERWARDS);
            }
        }
        throw new StartFailure("Too many test runs at once.", "同时运行的测试过多。");
    }

    private static void close(EmbeddedServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
