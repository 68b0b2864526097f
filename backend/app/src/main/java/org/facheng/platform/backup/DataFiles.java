package org.facheng.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The files of the data folder that are not the database's own. */
final class DataFiles {

    private static final String DATABASE = "database";

    private DataFiles() {}

    /** Copies them and returns how many there are. */
    static long copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        long copied = 0;
        for (Path part : parts(from)) {
            try (Stream<Path> tree = Files.walk(part)) {
                for (Path file : tree.filter(Files::isRegularFile).toList()) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    copied++;
                }
            }
        }
        return copied;
    }

    static void clear(Path data) throws IOException {
        for (Path part : parts(data)) {
            FileSystemUtils.deleteRecursively(part);
        }
    }

    private static List<Path> parts(Path data) throws IOException {
        if (Files.notExists(data)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(data)) {
            return parts.filter(part -> !part.getFileName().toString().equals(DATABASE))
                    .toList();
        }
    }
}
