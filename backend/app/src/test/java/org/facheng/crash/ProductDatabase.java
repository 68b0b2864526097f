package org.facheng.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database server of a product in a process of its own, which outlives it. */
record ProductDatabase(Path data) {

    /** Read beside the product, also while it is dead. */
    DataSource source() {
        return new DriverManagerDataSource(
                "jdbc:mysql://127.0.0.1:" + written("port") + "/facheng?sslMode=DISABLED",
                "facheng",
                written("password"));
    }

    /** As when the power fails; nothing where it does not run. */
    void kill() {
        if (Files.exists(data.resolve("database/run/mariadbd.pid"))) {
            ProcessHandle.of(Long.parseLong(written("run/mariadbd.pid"))).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private String written(String file) {
        try {
            return Files.readString(data.resolve("database").resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
