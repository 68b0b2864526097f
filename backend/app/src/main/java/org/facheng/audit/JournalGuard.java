package org.facheng.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Triggers that refuse to change or delete an entry. Put in place after the migrations of every start if they are not
 * there, because a server may refuse them at first: the journal then works, and verification still finds every change.
 */
@Component
class JournalGuard implements Callback {

    /** What to do where the server refuses triggers. */
    static final String REMEDY =
            "Let the product's database user make triggers (GRANT TRIGGER; with binary logging also"
                    + " SET GLOBAL log_bin_trust_function_creators = 1) and start again.";

    private static final Logger log = LoggerFactory.getLogger(JournalGuard.class);

    /** Missing SUPER with binary logging, missing privilege, trigger command denied. */
    private static final Set<Integer> REFUSALS = Set.of(1419, 1227, 1142);

    private static final List<String> TRIGGERS = List.of(trigger("update"), trigger("delete"));

    private volatile boolean inPlace;

    /** Whether the server itself refuses changes of entries. */
    boolean inPlace() {
        return inPlace;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            inPlace = present(context.getConnection()) || install(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The journal's triggers could not be made.", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "journal-guard";
    }

    private static boolean present(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
            select count(*) from information_schema.triggers
            where event_object_schema = database() and event_object_table = 'au_entry'""")) {
            return found.next() && found.getInt(1) == TRIGGERS.size();
        }
    }

    private static boolean install(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String trigger : TRIGGERS) {
                statement.execute(trigger);
            }
            return true;
        } catch (SQLException e) {
            if (!REFUSALS.contains(e.getErrorCode())) {
                throw e;
            }
            log.warn("The server refuses the triggers that guard the journal ({}). {}", e.getMessage(), REMEDY);
            return false;
        }
    }

    private static String trigger(String act) {
        return """
        create trigger if not exists au_entry_no_%1$s before %1$s on au_entry for each row
        signal sqlstate '45000' set message_text = 'An entry of the journal is never changed or removed.'"""
                .formatted(act);
    }
}
