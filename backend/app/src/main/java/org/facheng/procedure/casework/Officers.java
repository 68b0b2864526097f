package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** 行政复议人员: who in the body that has the case may hold a hearing or take evidence. Nobody who is recused. By name, as documents state them. */
@Component
class Officers {

    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;

    Officers(Directory directory, Recusals recusals, Permissions permissions) {
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
    }

    List<String> of(CaseFile file) {
        return names(file, Stream.of(Role.HANDLER, Role.REVIEWER, Role.ORGAN_DIRECTOR));
    }

    /** Who may keep the record. */
    List<String> clerks(CaseFile file) {
        return names(file, Stream.of(Role.HANDLER, Role.REVIEWER, Role.ORGAN_DIRECTOR, Role.REGISTRAR));
    }

    /**
     * @param pointer of the field they were chosen in
     * @throws org.facheng.platform.ProblemException 422 {@code not_an_officer}
     */
    void require(CaseFile file, Collection<String> chosen, List<String> eligible, String pointer) {
        chosen.stream().filter(name -> !eligible.contains(name)).findFirst().ifPresent(name -> {
            throw Problems.invalid(
                            "not_an_officer",
                            "“%s”不是本机关未回避的行政复议人员，请从名单中选择。".formatted(name),
                            "Choose officers of this body who are not recused.")
                    .at(pointer, "请从名单中选择", "choose from the list");
        });
    }

    private List<String> names(CaseFile file, Stream<Role> roles) {
        var recused = recusals.ofCase(file.id()).stream()
                .map(Recusals.Recusal::userId)
                .toList();
        var users = roles.flatMap(role -> directory.staff(role, file.handlingUnitId()).stream())
                .filter(user -> !recused.contains(user.id()))
                .filter(user -> !permissions.barred(user, file.scope()))
                .distinct()
                .toList();
        var shared = users.stream().collect(Collectors.groupingBy(User::displayName, Collectors.counting()));
        return users.stream()
                .map(user -> shared.get(user.displayName()) == 1
                        ? user.displayName()
                        : "%s（%s）".formatted(user.displayName(), user.username()))
                .toList();
    }
}
