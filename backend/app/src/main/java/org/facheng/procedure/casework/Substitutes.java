package org.facheng.procedure.casework;

import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * Whether somebody else can do what a person does in a case. Whoever has to keep out of it does, but first somebody must be there to take
 * their place: a task that nobody may do stops the case, while its periods run on.
 */
@Component
class Substitutes {

    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;
    private final Procedures procedures;

    Substitutes(Directory directory, Recusals recusals, Permissions permissions, Procedures procedures) {
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
        this.procedures = procedures;
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code nobody_else} naming the roles only this person has in the body */
    void required(CaseFile file, User person) {
        var recused = recusals.ofCase(file.id()).stream()
                .map(Recusals.Recusal::userId)
                .collect(Collectors.toSet());
        var alone = procedures.byKey(file.procedure(), file.lawVersion()).tasks().values().stream()
                .map(TaskDefinition::role)
                .distinct()
                .map(Role::valueOf)
                .filter(person::has)
                .filter(role -> directory.staff(role, file.handlingUnitId()).stream()
                        .filter(other -> !permissions.barred(other, file.scope()))
                        .noneMatch(other -> !other.id().equals(person.id()) && !recused.contains(other.id())))
                .map(Role::label)
                .collect(Collectors.joining("、"));
        if (!alone.isEmpty()) {
            throw Problems.conflict(
                    "nobody_else",
                    "%s回避后，本机关没有其他%s可以办理本案。请先由系统管理员为代行职责的人员开通“%s”岗位，再决定回避。"
                            .formatted(person.displayName(), alone, alone),
                    "Nobody else in this body has the role; give it to whoever takes the place first.");
        }
    }
}
