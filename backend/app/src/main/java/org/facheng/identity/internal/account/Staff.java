package org.facheng.identity.internal.account;

import java.util.Comparator;
import java.util.List;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;

/** The members of staff of the bodies. */
@Component
class Staff {

    private final AccountMapper stored;
    private final Directory directory;

    Staff(AccountMapper stored, Directory directory) {
        this.stored = stored;
        this.directory = directory;
    }

    /** Active colleagues of the same body, of a role and a unit if these are given. */
    List<User> ofBody(User asking, Role role, String unitName) {
        String bodyId = directory.unit(asking.unitId()).map(Unit::bodyId).orElseThrow(Problems::notFound);
        return stored.staff(role, bodyId).stream()
                .map(UserRow::toUser)
                .filter(user -> unitName == null || unitName.equals(unitName(user)))
                .sorted(Comparator.comparing(User::username))
                .toList();
    }

    String unitName(User user) {
        return directory.unit(user.unitId()).map(Unit::name).orElse(null);
    }
}
