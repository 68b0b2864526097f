package org.facheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** A server that refuses triggers can't be had here, so one is played. */
class JournalGuardTest {

    private final JournalGuard guard = new JournalGuard();

    @Test
    void a_server_that_refuses_triggers_does_not_stop_the_start_and_its_remedy_is_shown() throws SQLException {
        guard.handle(Event.AFTER_MIGRATE, serverThatAnswers(1419));

        Health health = new JournalHealthIndicator(
                        guard, new Sealing(null, Path.of("target/no-seals"), Clock.systemUTC(), null))
                .health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("guard").toString()).contains("log_bin_trust_function_creators");
    }

    @Test
    void any_other_failure_stops_the_start() throws SQLException {
        Context context = serverThatAnswers(1064);
        assertThatThrownBy(() -> guard.handle(Event.AFTER_MIGRATE, context)).isInstanceOf(IllegalStateException.class);
    }

    private static Context serverThatAnswers(int errorCode) throws SQLException {
        Context context = mock(Context.class);
        Connection connection = mock(Connection.class);
        Statement statement = mock(Statement.class);
        ResultSet none = mock(ResultSet.class);
        when(context.getConnection()).thenReturn(connection);
        when(connection.createStatement()).thenReturn(statement);
        when(statement.executeQuery(anyString())).thenReturn(none);
        when(none.next()).thenReturn(true);
        when(statement.execute(anyString())).thenThrow(new SQLException("refused", "HY000", errorCode));
        return context;
    }
}
