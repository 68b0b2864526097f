package org.facheng.inbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * Who gets a task: the role of procedure.yaml, its candidate strategy, who must be the same or another person as before, and who is
 * recused. The reason is written down with the choice.
 */
@Component
class Assignment {

    /** @param user null: the task waits for the role's group in that body */
    record Choice(String bodyId, User user, String reason) {

        String userId() {
            return user == null ? null : user.id();
        }
    }

    private static final String ACCOUNTABLE = "本案承办人";

    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;
    private final ItemMapper items;
    private final Procedures procedures;

    Assignment(
            Directory directory, Recusals recusals, Permissions permissions, ItemMapper items, Procedures procedures) {
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
        this.items = items;
        this.procedures = procedures;
    }

    Choice choose(CaseFile file, TaskDefinition task) {
        var role = Role.valueOf(task.role());
        var bodyId = bodyOf(file, role);
        var eligible = eligible(file, task, bodyId);
        if (task.sameAs() != null) {
            // Who answers for the case now prevails over who did the earlier task: the case may have been handed over
            // since.
            var same = role == Role.HANDLER
                    ? file.accountableUserId()
                    : items.lastDone(file.id(), task.sameAs()).map(Item::doneBy).orElse(null);
            var person =
                    eligible.stream().filter(user -> user.id().equals(same)).findFirst();
            if (person.isPresent()) {
                return new Choice(
                        bodyId,
                        person.get(),
                        role == Role.HANDLER ? ACCOUNTABLE : "与“%s”由同一人办理".formatted(nameOf(file, task.sameAs())));
            }
        }
        return switch (task.candidates()) {
            case "leastLoaded" -> leastLoaded(file, bodyId, eligible);
            case "byRole", "sameAs" -> eligible.size() == 1
                    ? new Choice(bodyId, eligible.get(0), "本机关唯一的" + role.label())
                    : leastLoaded(file, bodyId, eligible);
            default -> new Choice(bodyId, null, "由%s共同待办，先领先办".formatted(role.label()));
        };
    }

    /** Why this person may not do the task, or null. */
    String objection(CaseFile file, TaskDefinition task, User user) {
        return objection(file, task, user, recusals.ofCase(file.id()));
    }

    boolean barred(CaseFile file, String userId) {
        return directory
                .user(userId)
                .filter(user -> permissions.barred(user, file.scope()))
                .isPresent();
    }

    private String objection(CaseFile file, TaskDefinition task, User user, List<Recusals.Recusal> recused) {
        var recusal = recused.stream().filter(r -> r.userId().equals(user.id())).findFirst();
        if (recusal.isPresent()) {
            return "您在本案中应当回避：" + recusal.get().ground();
        }
        if (permissions.keptFrom(user, file.scope())) {
            return "您不能办理本任务";
        }
        if (!task.role().equals(Role.RESPONDENT.name()) && permissions.barred(user, file.scope())) {
            return "该人员属于本案被申请人一方，按内部规则不参与办理本案";
        }
        for (String other : task.differentFrom()) {
            var before = items.lastDone(file.id(), other);
            if (before.isPresent() && user.id().equals(before.get().doneBy())) {
                return "“%s”是您办理的，按内部规则本任务须由他人办理".formatted(nameOf(file, other));
            }
        }
        return user.has(Role.valueOf(task.role()))
                ? null
                : "本任务由%s办理".formatted(Role.valueOf(task.role()).label());
    }

    private List<User> eligible(CaseFile file, TaskDefinition task, String bodyId) {
        var recused = recusals.ofCase(file.id());
        return directory.staff(Role.valueOf(task.role()), bodyId).stream()
                .filter(user -> objection(file, task, user, recused) == null)
                .toList();
    }

    private Choice leastLoaded(CaseFile file, String bodyId, List<User> eligible) {
        if (eligible.isEmpty()) {
            return new Choice(bodyId, null, "没有可以办理的人员，请负责人指派");
        }
        var accountable = eligible.stream()
                .filter(user -> user.id().equals(file.accountableUserId()))
                .findFirst();
        if (accountable.isPresent()) {
            return new Choice(bodyId, accountable.get(), ACCOUNTABLE);
        }
        Map<String, Integer> loads =
                new HashMap<>(items.loads(eligible.stream().map(User::id).toList()).stream()
                        .collect(Collectors.toMap(ItemMapper.Load::userId, ItemMapper.Load::openTasks)));
        var chosen = eligible.stream()
                .min(Comparator.comparing((User user) -> loads.getOrDefault(user.id(), 0))
                        .thenComparing(User::username))
                .orElseThrow();
        return new Choice(bodyId, chosen, "在办任务最少（%d项）".formatted(loads.getOrDefault(chosen.id(), 0)));
    }

    private String bodyOf(CaseFile file, Role role) {
        var unitId = role == Role.RESPONDENT && file.respondentUnitId() != null
                ? file.respondentUnitId()
                : file.handlingUnitId();
        return directory.unit(unitId).orElseThrow().bodyId();
    }

    private String nameOf(CaseFile file, String taskKey) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .task(taskKey)
                .name()
                .zh();
    }
}
