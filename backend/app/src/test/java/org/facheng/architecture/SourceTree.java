package org.facheng.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository as people wrote them: without what is built, fetched or generated. */
final class SourceTree {

    private static final Set<String> NOT_WRITTEN =
            Set.of(".git", "target", "node_modules", "dist", "generated", "test-results", "data");

    static final Path ROOT = root();

    private SourceTree() {}

    /** All written files whose name ends in one of these. */
    static List<Path> files(Path below, String... endings) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(below, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean written = folder.equals(below)
                            || !NOT_WRITTEN.contains(folder.getFileName().toString());
                    return written ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (List.of(endings).stream().anyMatch(file.getFileName().toString()::endsWith)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path relative(Path file) {
        return ROOT.relativize(file);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("backend/app/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
