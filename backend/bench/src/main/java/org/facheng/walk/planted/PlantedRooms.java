package org.facheng.walk.planted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/** Use cases that leave something out, and rows changed behind the product's back, each in the transaction of an act. */
public final class PlantedRooms implements BeanPostProcessor {

    private static final int ONE_IN = 6;

    private final ObjectProvider<JdbcTemplate> database;

    public PlantedRooms(ObjectProvider<JdbcTemplate> database) {
        this.database = database;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Deadlines) {
            return instead(Deadlines.class, bean, this::deadlines);
        }
        if (bean instanceof Cases) {
            return instead(Cases.class, bean, this::cases);
        }
        return bean instanceof Journal ? instead(Journal.class, bean, this::journal) : bean;
    }

    /** The guards of the journal have to go first; whoever does that stands outside the product anyway. */
    public void disarmJournal() {
        database.getObject().execute("DROP TRIGGER IF EXISTS au_entry_no_update");
    }

    private Object deadlines(Object meant, Method method, Object[] given) throws Throwable {
        var answer = method.invoke(meant, given);
        if (method.getName().equals("closeAll") && Plant.CLOSING_LEAVES_A_CLOCK.now(2)) {
            change("UPDATE dl_clock SET state = 'running', met_on = NULL WHERE case_id = ?", given[0]);
        }
        return method.getName().equals("owed") && "informing".equals(given[1]) && Plant.TAKEN_FOR_UNREACHABLE.now(2)
                ? false
                : answer;
    }

    private Object cases(Object meant, Method method, Object[] given) throws Throwable {
        var answer = method.invoke(meant, given);
        if (method.getName().equals("lock") && Plant.ROLE_NOBODY_HAS.now(ONE_IN)) {
            change("UPDATE ib_item SET role = 'CITIZEN', assignee_id = NULL WHERE case_id = ?", given[0]);
        }
        if (method.getName().equals("moveTo")) {
            if (Plant.SECOND_ACCOUNTABLE.now(ONE_IN)) {
                accountable("handler_", (String) given[0]);
            }
            if (Plant.NOBODY_ACCOUNTABLE.now(ONE_IN)) {
                accountable("reviewer_", (String) given[0]);
            }
        }
        // Afterwards nothing is counted again that would mend it.
        if (method.getName().equals("close") && Plant.MOVED_DATE.now(2)) {
            change(
                    "UPDATE dl_clock SET due = due + INTERVAL 1 DAY, started_on = started_on + INTERVAL 1 DAY WHERE case_id = ?",
                    given[0]);
        }
        return answer;
    }

    private void accountable(String like, String caseId) {
        change(
                "UPDATE cf_case SET accountable_user_id = (SELECT MIN(u.id) FROM id_user u WHERE u.username LIKE '"
                        + like + "' AND u.id <> accountable_user_id) WHERE id = ?",
                caseId);
    }

    private Object journal(Object meant, Method method, Object[] given) throws Throwable {
        var answer = method.invoke(meant, given);
        if (method.getName().equals("append") && Plant.CHANGED_ENTRY.now(ONE_IN)) {
            change(
                    "UPDATE au_entry SET text = CONCAT(text, '。') WHERE chain = ? ORDER BY chain_seq DESC LIMIT 1",
                    ((Act) given[0]).chain());
        }
        return answer;
    }

    private void change(String statement, Object id) {
        database.getObject().update(statement, id);
    }

    private interface Instead {
        Object call(Object meant, Method method, Object[] given) throws Throwable;
    }

    private static Object instead(Class<?> type, Object meant, Instead instead) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), ClassUtils.getAllInterfaces(meant), (proxy, method, given) -> {
                    try {
                        return instead.call(meant, method, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
