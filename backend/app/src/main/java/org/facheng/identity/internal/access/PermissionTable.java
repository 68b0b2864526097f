package org.facheng.identity.internal.access;

import static org.facheng.identity.Role.ADMIN;
import static org.facheng.identity.Role.CITIZEN;
import static org.facheng.identity.Role.HANDLER;
import static org.facheng.identity.Role.HEAD;
import static org.facheng.identity.Role.ORGAN_DIRECTOR;
import static org.facheng.identity.Role.REGISTRAR;
import static org.facheng.identity.Role.RESPONDENT;
import static org.facheng.identity.Role.REVIEWER;
import static org.facheng.identity.Role.SUPERVISOR;
import static org.facheng.identity.internal.access.Condition.ANSWERING;
import static org.facheng.identity.internal.access.Condition.NOT_RECUSED;
import static org.facheng.identity.internal.access.Condition.OPEN;
import static org.facheng.identity.internal.access.Condition.OWN_BODY;
import static org.facheng.identity.internal.access.Condition.OWN_CASE;
import static org.facheng.identity.internal.access.Condition.OWN_ROLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facheng.identity.Action;
import org.facheng.identity.Role;

/**
 * Who may do what: every rule of the product, and nothing else. What is not here is not allowed. Which of several
 * handlers a task belongs to, and which acts a procedure knows, is said by the procedure; it can only narrow this.
 */
final class PermissionTable {

    private static final Role[] CASEWORK = {REGISTRAR, HANDLER, REVIEWER, ORGAN_DIRECTOR, HEAD};
    private static final Role[] OVERSIGHT = {SUPERVISOR, ADMIN};
    private static final List<Rule> RULES = new ArrayList<>();

    static {
        allow(Action.CASE_FILE, to(CITIZEN));
        allow(Action.CASE_REGISTER, to(REGISTRAR, HANDLER));
        allow(Action.CASE_IMPORT, to(ADMIN, REGISTRAR));
        allow(Action.CASE_SEARCH, to(CASEWORK));
        allow(Action.CASE_SEARCH, to(OVERSIGHT));
        allow(Action.CASE_SEARCH, to(RESPONDENT, CITIZEN));
        for (Action reading : List.of(Action.CASE_READ, Action.DOCUMENT_READ, Action.CASEFILE_READ)) {
            allow(reading, to(CASEWORK), OWN_BODY, NOT_RECUSED);
            allow(reading, to(OVERSIGHT), OWN_BODY);
        }
        for (Action reading : List.of(Action.CASE_READ, Action.DOCUMENT_READ)) {
            allow(reading, to(RESPONDENT), ANSWERING);
            allow(reading, to(CITIZEN), OWN_CASE);
        }
        allow(Action.CASE_INTERNAL_READ, to(CASEWORK), OWN_BODY, NOT_RECUSED);
        allow(Action.CASE_REASSIGN, to(ORGAN_DIRECTOR), OWN_BODY, OPEN, NOT_RECUSED);
        allow(Action.CASE_REASSIGN, to(SUPERVISOR), OWN_BODY, OPEN);
        allow(Action.CASE_URGE, to(ORGAN_DIRECTOR, HEAD), OWN_BODY, OPEN, NOT_RECUSED);
        allow(Action.CASE_URGE, to(SUPERVISOR), OWN_BODY, OPEN);
        allow(Action.CASE_HAND_OVER, to(HANDLER, ORGAN_DIRECTOR), OWN_BODY, OPEN, NOT_RECUSED);
        allow(Action.CASE_HAND_OVER, to(SUPERVISOR), OWN_BODY, OPEN);
        allow(Action.HAND_OVER_ANSWER, to(HANDLER), OWN_BODY, OPEN, NOT_RECUSED);
        allow(Action.CASE_RECUSE, to(ORGAN_DIRECTOR, HEAD), OWN_BODY, OPEN, NOT_RECUSED);
        allow(Action.CONFLICT_REPORT, to(CASEWORK), OWN_BODY, OPEN, NOT_RECUSED);

        allow(Action.INBOX_READ, to(CASEWORK));
        allow(Action.INBOX_READ, to(SUPERVISOR, ADMIN, RESPONDENT));
        allow(Action.TASK_READ, to(CASEWORK), OWN_BODY, NOT_RECUSED);
        allow(Action.TASK_READ, to(OVERSIGHT), OWN_BODY);
        allow(Action.TASK_READ, to(RESPONDENT), ANSWERING, OWN_ROLE);
        for (Action work : List.of(Action.TASK_CLAIM, Action.TASK_RELEASE, Action.TASK_HOLD, Action.TASK_COMPLETE)) {
            // What is issued after the closing has to be served, too: a task that is open can be done.
            allow(work, to(CASEWORK), OWN_BODY, NOT_RECUSED);
            allow(work, to(RESPONDENT), ANSWERING, OWN_ROLE, OPEN);
        }
        allow(Action.TASK_ASSIGN, to(ORGAN_DIRECTOR, HEAD), OWN_BODY, NOT_RECUSED);
        allow(Action.TASK_ASSIGN, to(SUPERVISOR), OWN_BODY);

        allow(Action.DOCUMENT_ISSUE, to(ORGAN_DIRECTOR, HEAD), OWN_BODY, NOT_RECUSED);
        allow(Action.PUBLICATION_PROPOSE, to(HANDLER), OWN_BODY, NOT_RECUSED);
        allow(Action.DOCUMENT_DISPATCH, to(REGISTRAR, HANDLER), OWN_BODY, OPEN, NOT_RECUSED);
        List.of(Action.DEADLINE_EXTEND, Action.DEADLINE_STOP)
                .forEach(clocks -> allow(clocks, to(HANDLER, ORGAN_DIRECTOR), OWN_BODY, OPEN, NOT_RECUSED));
        // 信访工作条例第三十四条: the head of the body.
        allow(Action.DEADLINE_EXTEND, to(HEAD), OWN_BODY, OPEN, NOT_RECUSED);
        List.of(
                        Action.DEADLINE_CORRECT,
                        Action.MATERIAL_ADD,
                        Action.PARTY_CHANGE,
                        Action.FILE_ACCESS_REQUEST,
                        Action.FILE_ACCESS_RECORD)
                .forEach(act -> allow(act, to(REGISTRAR, HANDLER), OWN_BODY, NOT_RECUSED));
        allow(Action.DEADLINE_CORRECTION_DECIDE, to(ORGAN_DIRECTOR), OWN_BODY, NOT_RECUSED);
        allow(Action.DEADLINE_SETTLE, to(HANDLER), OWN_BODY, NOT_RECUSED);
        allow(Action.DOCUMENT_ACKNOWLEDGE, to(RESPONDENT), ANSWERING);
        allow(Action.DOCUMENT_ACKNOWLEDGE, to(CITIZEN), OWN_CASE);
        allow(Action.FILE_UPLOAD, to(CITIZEN, RESPONDENT));
        allow(Action.FILE_UPLOAD, to(CASEWORK));
        allow(Action.MATERIAL_ADD, to(RESPONDENT), ANSWERING);
        allow(Action.MATERIAL_ADD, to(CITIZEN), OWN_CASE);
        allow(Action.PARTY_CHANGE, to(CITIZEN), OWN_CASE, OPEN);
        allow(Action.FILE_ACCESS_REQUEST, to(CITIZEN), OWN_CASE);
        allow(Action.FILE_ACCESS_DECIDE, to(HANDLER), OWN_BODY, OPEN, NOT_RECUSED);

        allow(Action.HEARINGS_READ, to(CASEWORK));
        allow(Action.HEARINGS_READ, to(OVERSIGHT));
        allow(Action.LEADERS_MANAGE, to(REGISTRAR, HANDLER, ORGAN_DIRECTOR, HEAD, ADMIN));
        allow(Action.COMPETENCE_READ, to(CASEWORK));
        allow(Action.COMPETENCE_READ, to(OVERSIGHT));
        allow(Action.COMPETENCE_MANAGE, to(ADMIN));
        allow(Action.BOARD_READ, to(ORGAN_DIRECTOR, HEAD, SUPERVISOR, ADMIN));
        for (Action calendar : List.of(Action.CALENDAR_READ, Action.CALENDAR_PROPOSE, Action.CALENDAR_APPROVE)) {
            allow(calendar, to(OVERSIGHT));
        }
        List.of(Action.DATES_RECOUNT, Action.AUDIT_VERIFY).forEach(proof -> allow(proof, to(OVERSIGHT)));
        allow(Action.METRICS_READ, to(ADMIN));
        allow(Action.CLOCK_SET, to(ADMIN));
        allow(Action.USERS_LIST, to(CASEWORK));
        allow(Action.USERS_LIST, to(OVERSIGHT));
        allow(Action.USERS_MANAGE, to(ADMIN));
        allow(Action.MAIL_MANAGE, to(ADMIN));
        for (Action own : List.of(Action.PASSWORD_CHANGE, Action.NOTICE_READ)) {
            allow(own, Role.values());
        }
    }

    private PermissionTable() {}

    /** The rules that allow the action to people of these roles, each under its conditions. */
    static List<Rule> rules(Action action, Set<Role> roles) {
        return RULES.stream()
                .filter(rule -> rule.action() == action && roles.contains(rule.role()))
                .toList();
    }

    private static Role[] to(Role... roles) {
        return roles;
    }

    private static void allow(Action action, Role[] roles, Condition... conditions) {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        all.addAll(Arrays.asList(conditions));
        Arrays.stream(roles).map(role -> new Rule(action, role, all)).forEach(RULES::add);
    }
}
