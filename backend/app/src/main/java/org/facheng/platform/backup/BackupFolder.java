package org.facheng.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.facheng.platform.StartFailure;

/**
 * One copy of everything: {@code database.sql.gz}, the folder {@code files}, and, written last, {@code complete}. The
 * database is copied first: a file it names is never removed, so the files copied afterwards hold at least those.
 */
final class BackupFolder {

    /** What a copy holds. */
    record Contents(int tables, long rows, long files) {

        @Override
        public String toString() {
            return "tables: %d, rows: %d, files: %d".formatted(tables, rows, files);
        }
    }

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder;
    }

    static Path argument(List<String> arguments, String usage) {
        if (arguments.size() != 1) {
            throw new StartFailure("Name one folder: " + usage, "请指定一个目录。");
        }
        return Path.of(arguments.get(0)).toAbsolutePath().normalize();
    }

    Contents write(DataSource database, Path data) {
        try {
            requireEmpty();
            Files.createDirectories(folder);
            DatabaseDump.Size size;
            try (Connection connection = database.getConnection();
                    var out = new GZIPOutputStream(Files.newOutputStream(dump()))) {
                size = DatabaseDump.write(connection, out);
            }
            Contents contents = new Contents(size.tables(), size.rows(), DataFiles.copy(data, files()));
            Files.writeString(complete(), contents + "\n");
            return contents;
        } catch (IOException | SQLException e) {
            throw new StartFailure("The backup to " + folder + " failed: " + e.getMessage() + ".", "备份失败。", e);
        }
    }

    Contents restore(DataSource database, Path data) {
        try {
            DatabaseDump.Size size;
            try (Connection connection = database.getConnection();
                    var in = new GZIPInputStream(Files.newInputStream(dump()))) {
                size = DatabaseDump.read(connection, in);
            }
            DataFiles.clear(data);
            return new Contents(size.tables(), size.rows(), DataFiles.copy(files(), data));
        } catch (IOException | SQLException e) {
            throw new StartFailure("Restoring " + folder + " failed: " + e.getMessage() + ".", "恢复失败。", e);
        }
    }

    void requireComplete() {
        if (Files.notExists(complete())) {
            throw new StartFailure(folder + " is not a complete backup.", "该目录不是完整的备份。");
        }
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new StartFailure(
                            "The folder " + folder + " is not empty: name a new one.", "备份目录不为空，请指定新目录。");
                }
            }
        }
    }

    private Path dump() {
        return folder.resolve("database.sql.gz");
    }

    private Path files() {
        return folder.resolve("files");
    }

    private Path complete() {
        return folder.resolve("complete");
    }
}
