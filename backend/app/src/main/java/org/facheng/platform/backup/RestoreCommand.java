package org.facheng.platform.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.facheng.platform.Command;
import org.facheng.platform.Console;
import org.facheng.platform.StartFailure;
import org.facheng.platform.database.EmbeddedServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * {@code ./run restore DIR}: puts a copy in place of everything that is there. What was there is saved first, beside the
 * data folder.
 */
final class RestoreCommand implements Command {

    static final String NAME = "restore";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DataSource database;
    private final JdbcConnectionDetails server;
    private final Path data;

    RestoreCommand(DataSource database, JdbcConnectionDetails server, @Value("${facheng.data}") Path data) {
        this.database = database;
        this.server = server;
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        BackupFolder copy = new BackupFolder(BackupFolder.argument(arguments, "./run restore DIR"));
        if (server instanceof EmbeddedServer embedded && embedded.joined()) {
            throw new StartFailure("The server is running: stop it before you restore.", "请先停止服务，再恢复数据。");
        }
        copy.requireComplete();
        String now = LocalDateTime.now(Clock.systemDefaultZone()).format(SECOND);
        Path before = data.resolveSibling(data.getFileName() + "-before-restore-" + now);
        new BackupFolder(before).write(database, data);
        Console.say("what was there is kept in " + before);
        Console.say(copy.restore(database, data).toString());
        return 0;
    }
}
