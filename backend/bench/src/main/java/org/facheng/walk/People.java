package org.facheng.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.inbox.CaseTasks.CaseTask;
import org.facheng.walk.form.Names;

/** Who does what is done in a walk. */
final class People {

    private static final List<String> CITIZENS = List.of("citizen1", "citizen2");

    private final Directory directory;
    private final Random random;

    People(Directory directory, Random random) {
        this.directory = directory;
        this.random = random;
    }

    User citizen() {
        return directory.userByName(any(CITIZENS)).orElseThrow();
    }

    Optional<User> staff(Role role) {
        return anyOf(directory.staff(role, directory.defaultUnit().id()));
    }

    /** Whoever has the task, or anybody of its group. */
    Optional<User> performer(CaseTask task) {
        return task.assigneeId() == null
                ? anyOf(directory.staff(task.role(), task.bodyId()))
                : directory.user(task.assigneeId());
    }

    /** Somebody in this role at this case; mostly the one who is accountable, where that is the role. */
    Optional<User> at(CaseFile file, Role role) {
        return switch (role) {
            case CITIZEN -> Optional.ofNullable(file.filedByUserId()).flatMap(directory::user);
            case RESPONDENT -> Optional.ofNullable(file.respondentUnitId())
                    .flatMap(unit -> anyOf(directory.staff(role, unit)));
            case HANDLER -> random.nextInt(4) > 0
                    ? directory.user(file.accountableUserId())
                    : anyOf(directory.staff(role, file.handlingUnitId()));
            default -> anyOf(directory.staff(role, file.handlingUnitId()));
        };
    }

    Names names() {
        var units = new ArrayList<>(List.of("某某市人民政府", "某某通信有限公司"));
        directory.bodies().stream()
                .flatMap(body -> directory.unitsOfBody(body.id()).stream())
                .map(Unit::name)
                .sorted()
                .forEach(units::add);
        var accounts = Arrays.stream(Role.values())
                .flatMap(role -> directory.staff(role, directory.defaultUnit().id()).stream())
                .map(User::username)
                .distinct()
                .toList();
        return new Names(units, accounts);
    }

    private Optional<User> anyOf(List<User> people) {
        return people.isEmpty() ? Optional.empty() : Optional.of(any(people));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
