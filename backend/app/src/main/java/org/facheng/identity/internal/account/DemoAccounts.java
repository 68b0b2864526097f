package org.facheng.identity.internal.account;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.identity.Role;

/** The people of the demonstration data, named by what they do. */
final class DemoAccounts {

    /** One password for all, known to everybody: such accounts exist only in a demonstration. */
    static final String PASSWORD = "facheng-demo-2026";

    private static final Map<Role, String> NAMES = Map.ofEntries(
            entry(Role.REGISTRAR, "收件登记人"),
            entry(Role.HANDLER, "承办人"),
            entry(Role.REVIEWER, "审核人"),
            entry(Role.ORGAN_DIRECTOR, "复议机构负责人"),
            entry(Role.HEAD, "复议机关负责人"),
            entry(Role.SUPERVISOR, "督办人员"),
            entry(Role.ADMIN, "管理员"),
            entry(Role.RESPONDENT, "被申请人经办人"),
            entry(Role.CITIZEN, "申请人"));

    /** @param unit code of the unit, null for a citizen */
    record Demo(String username, String displayName, String unit, Role role) {

        NewAccount in(String unitId) {
            return new NewAccount(username, displayName, unitId, Set.of(role), null, null, true);
        }
    }

    private DemoAccounts() {}

    static List<Demo> all() {
        return List.of(
                one("registrar1", "", "miit-law", Role.REGISTRAR),
                one("handler1", "一", "miit-law", Role.HANDLER),
                one("handler2", "二", "miit-law", Role.HANDLER),
                one("handler3", "三", "miit-law", Role.HANDLER),
                one("reviewer1", "", "miit-law", Role.REVIEWER),
                one("director1", "", "miit-law", Role.ORGAN_DIRECTOR),
                one("head1", "", "miit", Role.HEAD),
                one("supervisor1", "", "miit", Role.SUPERVISOR),
                one("admin1", "", "miit", Role.ADMIN),
                one("handler11", "（江苏）", "jsca-law", Role.HANDLER),
                one("director11", "（江苏）", "jsca-law", Role.ORGAN_DIRECTOR),
                one("reviewer11", "（江苏）", "jsca-law", Role.REVIEWER),
                one("head11", "（江苏）", "jsca", Role.HEAD),
                one("handler21", "（广东）", "gdca-law", Role.HANDLER),
                one("director21", "（广东）", "gdca-law", Role.ORGAN_DIRECTOR),
                one("respondent1", "", "miit-ict", Role.RESPONDENT),
                one("citizen1", "甲", null, Role.CITIZEN),
                one("citizen2", "乙", null, Role.CITIZEN));
    }

    private static Demo one(String username, String which, String unit, Role role) {
        return new Demo(username, NAMES.get(role) + which, unit, role);
    }
}
