package org.facheng.platform.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.facheng.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.unit.DataSize;

/** A MariaDB server of our own, as a child process on a folder of ours, reached on the loopback address only. */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    static final String USER = "facheng";
    private static final int PORT_TRIES = 3;
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final int port;
    private final String password;
    private final Process process;
    private final FileLock lock;

    private EmbeddedServer(int port, String password, Process process, FileLock lock) {
        this.port = port;
        this.password = password;
        this.process = process;
        this.lock = lock;
    }

    /**
     * Starts the server and waits until it answers; installs its tables first where the folder is new.
     *
     * @param options further options of its command line
     * @throws StartFailure with the reason, if it can't
     */
    public static EmbeddedServer start(
            ServerFolder folder, ServerBinaries binaries, DataSize bufferPool, List<String> options) {
        try {
            FileLock lock = folder.lock();
            try {
                return start(folder, new ServerProgram(binaries, folder, bufferPool, options), lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.acquiredBy().close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(folder, e);
        }
    }

    private static EmbeddedServer start(ServerFolder folder, ServerProgram program, FileLock lock)
            throws IOException, InterruptedException {
        OrphanServer.end(program.pidFile(), folder.files());
        program.installIfNew();
        String password = folder.password();
        for (int attempt = 1; ; attempt++) {
            int port = FreePort.near(folder.port());
            Process process = program.launch(port, password);
            try {
                Readiness.await(process, url(port, "facheng"), USER, password);
                folder.rememberPort(port);
                log.info("Embedded database ready on port {}", port);
                return new EmbeddedServer(port, password, process, lock);
            } catch (IOException e) {
                process.destroyForcibly().waitFor();
                if (attempt == PORT_TRIES || !program.logTail().contains("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    /** Joins the server that another process started on the same folder; closing does not stop it. */
    static EmbeddedServer attach(ServerFolder folder) {
        try {
            return new EmbeddedServer(folder.port(), folder.password(), null, null);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private static StartFailure failure(ServerFolder folder, Exception e) {
        return new StartFailure(
                "The embedded database did not start (" + e.getMessage() + "), see "
                        + folder.run().resolve("mariadbd.log") + ".",
                "内置数据库未能启动，请查看上述日志文件。",
                e);
    }

    private static String url(int port, String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED";
    }

    /** The address of another database on this server; its name must begin with {@code facheng}. */
    public String url(String database) {
        return url(port, database);
    }

    @Override
    public String getJdbcUrl() {
        return url("facheng");
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Whether another process started this server and goes on using it. */
    public boolean joined() {
        return process == null;
    }

    /** Stops the server cleanly; its data is complete on disk afterwards. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (joined()) {
            return;
        }
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            log.warn("The database server did not stop within a minute and is ended; it recovers at the next start");
            process.destroyForcibly().waitFor();
        }
        lock.acquiredBy().close();
        log.info("Embedded database stopped");
    }
}
