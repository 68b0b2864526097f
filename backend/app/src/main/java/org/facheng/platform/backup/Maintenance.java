package org.facheng.platform.backup;

import java.util.Set;
import org.facheng.platform.database.DatabaseConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The part of the product that saves and restores data: the database and nothing that would work on it meanwhile. */
@Import({DatabaseConfiguration.class, BackupCommand.class, RestoreCommand.class})
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public final class Maintenance {

    /** The commands that run on this part alone. */
    public static final Set<String> COMMANDS = Set.of(BackupCommand.NAME, RestoreCommand.NAME);
}
