package org.facheng.platform.backup;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.facheng.platform.Command;
import org.facheng.platform.Console;
import org.springframework.beans.factory.annotation.Value;

/** {@code ./run backup DIR}: a complete copy, taken from a running server or a stopped one. */
final class BackupCommand implements Command {

    static final String NAME = "backup";

    private final DataSource database;
    private final Path data;

    BackupCommand(DataSource database, @Value("${facheng.data}") Path data) {
        this.database = database;
        this.data = data;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        Path target = BackupFolder.argument(arguments, "./run backup DIR");
        Console.say(new BackupFolder(target).write(database, data).toString());
        return 0;
    }
}
