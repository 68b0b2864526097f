package org.facheng.identity.internal.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of staff of the bodies. */
@Component
class Staff {

    private final AccountMapper stored;
    private final Accounts accounts;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Journal journal;

    Staff(AccountMapper stored, Accounts accounts, Directory directory, CurrentUser currentUser, Journal journal) {
        this.stored = stored;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
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

    /** @throws org.facheng.platform.ProblemException 422 {@code unknown_unit}, {@code not_staff} */
    @Transactional
    public User add(String username, String password, String displayName, String unitName, Set<Role> roles) {
        Unit unit = directory.unitByName(unitName).orElseThrow(() -> Problems.invalid(
                        "unknown_unit", "没有这个单位。", "There is no such unit.")
                .at("/unit", "没有这个单位", "is unknown"));
        if (roles.contains(Role.CITIZEN)) {
            throw Problems.invalid("not_staff", "申请人请在互联网端自行注册。", "Citizens register themselves.")
                    .at("/roles", "不得为申请人", "must not be CITIZEN");
        }
        User made = accounts.create(NewAccount.staff(username, displayName, unit.id(), roles), password);
        journal.append(Act.of(Act.SYSTEM_CHAIN, currentUser.actor(), "account.added", "添加用户" + username)
                .with(Map.of("username", username, "unit", unit.name(), "roles", roles)));
        return made;
    }

    String unitName(User user) {
        return directory.unit(user.unitId()).map(Unit::name).orElse(null);
    }
}
