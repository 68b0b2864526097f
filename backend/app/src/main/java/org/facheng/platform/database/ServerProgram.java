package org.facheng.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** How the programs of MariaDB are called on one folder. */
final class ServerProgram {

    private final ServerBinaries binaries;
    private final ServerFolder folder;
    private final DataSize bufferPool;
    private final List<String> options;

    ServerProgram(ServerBinaries binaries, ServerFolder folder, DataSize bufferPool, List<String> options) {
        this.binaries = binaries;
        this.folder = folder;
        this.bufferPool = bufferPool;
        this.options = options;
    }

    Path pidFile() {
        return folder.run().resolve("mariadbd.pid");
    }

    private Path log() {
        return folder.run().resolve("mariadbd.log");
    }

    String logTail() throws IOException {
        if (Files.notExists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    /** Makes the server's own tables. The mark is written last, so that an installation cut short begins anew. */
    void installIfNew() throws IOException, InterruptedException {
        Path installed = folder.run().resolve("installed");
        if (Files.exists(installed)) {
            return;
        }
        FileSystemUtils.deleteRecursively(folder.files());
        Files.createDirectory(folder.files());
        Path output = folder.run().resolve("install.log");
        Process install = process(
                        "/bin/sh",
                        binaries.base().resolve("scripts/mariadb-install-db").toString(),
                        List.of("--skip-test-db", "--skip-name-resolve", "--force"))
                .redirectOutput(output.toFile())
                .start();
        if (!install.waitFor(5, TimeUnit.MINUTES) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new IOException("its installation failed, see " + output);
        }
        Files.writeString(installed, "");
    }

    Process launch(int port, String password) throws IOException {
        var all = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative to the tables: the path of a socket may have 107 characters only.
                "--socket=mariadb.sock",
                "--pid-file=" + pidFile(),
                "--log-error=" + log(),
                "--init-file=" + initFile(password),
                "--skip-name-resolve",
                // Making a certificate at each start takes seconds, and nothing leaves this machine.
                "--skip-ssl",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+08:00",
                "--lower-case-table-names=0",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPool.toBytes(),
                "--performance-schema=OFF"));
        all.addAll(options);
        return process(binaries.program("mariadbd").toString(), null, all)
                .redirectOutput(folder.run().resolve("stdout.log").toFile())
                .start();
    }

    private ProcessBuilder process(String program, String script, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(program);
        if (script != null) {
            command.add(script);
        }
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + folder.files(),
                "--tmpdir=" + folder.run(),
                "--lc-messages-dir=" + binaries.base().resolve("share")));
        command.addAll(options);
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return new ProcessBuilder(command)
                .directory(folder.files().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
    }

    /** Run by the server at each start, before it lets anyone in: the account of the product and nothing else. */
    private Path initFile(String password) throws IOException {
        Path file = folder.run().resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                file,
                """
        CREATE DATABASE IF NOT EXISTS facheng CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
        CREATE USER IF NOT EXISTS facheng@'127.0.0.1';
        ALTER USER facheng@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON `facheng%%`.* TO facheng@'127.0.0.1';
        DROP USER IF EXISTS ''@'localhost';
        """
                        .formatted(password));
    }
}
