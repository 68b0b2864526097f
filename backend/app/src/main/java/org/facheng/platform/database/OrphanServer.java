package org.facheng.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived its product, because the product was killed: it still holds the tables and must end first. */
final class OrphanServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);

    private OrphanServer() {}

    static void end(Path pidFile, Path files) throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = find(pidFile, files);
        if (orphan.isEmpty()) {
            return;
        }
        log.info(
                "Ending the database server left over from a killed run, process {}",
                orphan.get().pid());
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            orphan.get().destroyForcibly();
            orphan.get().onExit().join();
        }
    }

    /** The process of the pid file, if it is a server on these very tables: the number alone may have passed to another. */
    private static Optional<ProcessHandle> find(Path pidFile, Path files) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        Path commandLine = Path.of("/proc", pid, "cmdline");
        if (pid.isEmpty() || Files.notExists(commandLine)) {
            return Optional.empty();
        }
        boolean ours = Files.readString(commandLine).contains("--datadir=" + files + "\0");
        return ours ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }
}
