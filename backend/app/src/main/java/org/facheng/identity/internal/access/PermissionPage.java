package org.facheng.identity.internal.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.facheng.identity.Action;
import org.facheng.identity.Role;

/** The permission table as a page for people to review. */
final class PermissionPage {

    private PermissionPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(
                """
        # 权限表 Permissions

        由权限表生成，请勿手工修改。未列出的一律不允许。✓：无附加条件；其余各格为须同时满足的条件。
        本人提交或者参加：案件由本人在互联网端提交，或者本人是当事人、第三人、代表人、代理人。本机关：承办单位与本人属同一机关。未回避：未被决定回避，并且不属于本案被申请人一方（作出被申请行政行为的单位的人员，以及负责为其答复的人员；内部规则）。本单位为被申请人且已收到通知：被申请人是本人所在单位或者其机关，并且申请书副本已经发送。
        案件上的行为由 procedure.yaml 声明，其 `asks` 是本表的一项，`by` 只能收窄本表。

        Generated from the permission table; not edited by hand. What is not listed is not allowed.

        """);
        page.append(row(
                "行为",
                Arrays.stream(Role.values())
                        .map(role -> role.label() + "<br>`" + role + "`")
                        .toList()));
        page.append(row("---", Arrays.stream(Role.values()).map(role -> "---").toList()));
        for (Action action : Action.values()) {
            page.append(row(
                    action.label() + "<br>`" + action + "`",
                    Arrays.stream(Role.values()).map(role -> cell(action, role)).toList()));
        }
        return page.toString();
    }

    private static String cell(Action action, Role role) {
        return PermissionTable.rules(action, EnumSet.of(role)).stream()
                .map(rule -> rule.conditions().isEmpty()
                        ? "✓"
                        : rule.conditions().stream().map(Condition::label).collect(Collectors.joining("、")))
                .collect(Collectors.joining("；或者 "));
    }

    private static String row(String head, List<String> cells) {
        return "| " + head + " | " + String.join(" | ", cells) + " |\n";
    }
}
