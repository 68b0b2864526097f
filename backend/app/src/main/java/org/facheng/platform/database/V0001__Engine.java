package org.facheng.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The process engine's tables, made from the scripts in the engine's own jar with two changes: names of people may hold
 * characters beyond three bytes of UTF-8, and due timers are found by an index among a million that wait.
 */
@Component
class V0001__Engine extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(
                    context.getConnection(), new ByteArrayResource(script(part).getBytes(StandardCharsets.UTF_8)));
        }
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("create index APP_IDX_JOB_DUE on ACT_RU_JOB (DUEDATE_)");
        }
    }

    private static String script(String part) throws IOException {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }
}
