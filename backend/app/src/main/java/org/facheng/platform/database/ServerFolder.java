package org.facheng.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.facheng.platform.StartFailure;

/** The folder of one embedded server: {@code files} (tables), {@code run} (pid, log), password, last port, and the lock of its product. */
public final class ServerFolder {

    private final Path root;

    private ServerFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder, made if it is not there, readable by its owner only.
     *
     * @throws StartFailure if it can't be written
     */
    public static ServerFolder at(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(root.resolve("run"));
            Files.createDirectories(root.resolve("files"));
            Files.writeString(root.resolve("run/writable"), "");
            return new ServerFolder(root);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder " + root
                            + " is not writable: give this user the right to write there or set FACHENG_DATA.",
                    "数据目录不可写，请授予当前用户写入权限，或用 FACHENG_DATA 指定其他目录。",
                    e);
        }
    }

    Path files() {
        return root.resolve("files");
    }

    Path run() {
        return root.resolve("run");
    }

    /** Whether a running product holds this folder. */
    public boolean inUse() {
        try (FileLock lock = tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the folder for this process until the lock is released or the process ends, however it ends.
     *
     * @throws StartFailure if another product uses it
     */
    FileLock lock() throws IOException {
        FileLock lock = tryLock();
        if (lock == null) {
            throw new StartFailure(
                    "Another Facheng is running on the data folder " + root
                            + ": stop it or set FACHENG_DATA to another folder.",
                    "该数据目录正被另一个法程使用，请先将其停止，或用 FACHENG_DATA 指定其他目录。");
        }
        return lock;
    }

    private FileLock tryLock() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    /** The password of the product at its server: made once, readable by the owner only. */
    String password() throws IOException {
        Path file = root.resolve("password");
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** The port the server had last; 0 if it never ran. */
    int port() throws IOException {
        Path file = root.resolve("port");
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    void rememberPort(int port) throws IOException {
        Files.writeString(root.resolve("port"), Integer.toString(port));
    }
}
