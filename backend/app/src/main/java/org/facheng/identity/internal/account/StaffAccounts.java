package org.facheng.identity.internal.account;

import java.util.HashMap;
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

/** What an administrator does to the accounts of staff; every change is in the journal. */
@Component
public class StaffAccounts {

    /** @param active whether the person may sign in */
    public record Account(User user, String unit, boolean active) {}

    private final AccountMapper stored;
    private final StaffLists staff;
    private final StaffReach reach;
    private final Accounts accounts;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Journal journal;

    StaffAccounts(
            AccountMapper stored,
            StaffLists staff,
            StaffReach reach,
            Accounts accounts,
            Directory directory,
            CurrentUser currentUser,
            Journal journal) {
        this.stored = stored;
        this.staff = staff;
        this.reach = reach;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    /**
     * The accounts the administrator keeps, by username, closed ones too.
     *
     * @param text part of the username or the name, or null
     * @param after the username the page before ended with, or null
     */
    public List<Account> page(String text, String after, int limit) {
        var within = reach.units().stream().map(Unit::id).toList();
        return stored.staffOf(within, text, after, limit).stream()
                .map(row -> new Account(row.toUser(), unitName(row.unitId()), row.active()))
                .toList();
    }

    /** The names of the units whose accounts are the administrator's to keep, body by body. */
    public List<String> units() {
        return reach.units().stream().map(Unit::name).toList();
    }

    /** @throws org.facheng.platform.ProblemException 404, also for a citizen and for a body the administrator is not there for */
    public Account find(String username) {
        User user = directory
                .userByName(username)
                .filter(found ->
                        directory.unit(found.unitId()).filter(reach::covers).isPresent())
                .orElseThrow(Problems::notFound);
        return new Account(user, unitName(user.unitId()), stored.isActive(user.id()));
    }

    /**
     * @param password null: nobody can sign in before a password is set by a code
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_unit}, {@code not_staff}, {@code password_weak}; 409 {@code
     *     username_taken}
     */
    @Transactional
    public User add(String username, String displayName, String unitName, Set<Role> roles, String password) {
        Unit unit = unit(unitName);
        refuseCitizen(roles);
        NewAccount account = NewAccount.staff(username, displayName, unit.id(), roles);
        User made = password == null ? accounts.createWithoutPassword(account) : accounts.create(account, password);
        write("account.added", "添加用户" + username, made, Map.of("unit", unit.name(), "roles", roles));
        return made;
    }

    /** @throws org.facheng.platform.ProblemException 422 as {@link #add}; 409 {@code last_administrator} */
    @Transactional
    public void change(String username, String displayName, String unitName, Set<Role> roles) {
        User user = find(username).user();
        Unit unit = unit(unitName);
        refuseCitizen(roles);
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(user);
        }
        staff.change();
        stored.change(user.id(), displayName, unit.id());
        stored.deleteRoles(user.id());
        stored.insertRoles(user.id(), roles);
        write(
                "account.changed",
                "修改用户" + username + "的信息",
                user,
                Map.of("displayName", displayName, "unit", unit.name(), "roles", roles));
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code last_administrator}, {@code own_account} */
    @Transactional
    public void close(String username) {
        User user = find(username).user();
        if (user.id().equals(currentUser.require().id())) {
            throw Problems.conflict("own_account", "不能停用自己的账号，请由其他管理员办理。", "Another administrator has to do this.");
        }
        keepAnAdministrator(user);
        staff.change();
        if (stored.setActive(user.id(), false) == 1) {
            write("account.closed", "停用用户" + username, user, Map.of());
        }
    }

    @Transactional
    public void reopen(String username) {
        User user = find(username).user();
        staff.change();
        if (stored.setActive(user.id(), true) == 1) {
            write("account.reopened", "重新启用用户" + username, user, Map.of());
        }
    }

    /** No password opens the account any more: its person needs the code that is made with this. */
    @Transactional
    public void dropPassword(User user) {
        accounts.dropPassword(user);
        write("account.code-made", "为用户" + user.username() + "生成一次性代码", user, Map.of());
    }

    private void keepAnAdministrator(User user) {
        var unit = directory.unit(user.unitId()).orElseThrow();
        var others = stored.lockAdministrators().stream()
                .filter(id -> !id.equals(user.id()))
                .flatMap(id -> directory.user(id).stream());
        if (user.has(Role.ADMIN) && others.noneMatch(other -> reach.covers(other, unit))) {
            throw Problems.conflict("last_administrator", "这是唯一的管理员，请先设立另一名管理员。", "This is the only administrator.");
        }
    }

    private Unit unit(String name) {
        return directory.unitByName(name).filter(reach::covers).orElseThrow(() -> Problems.invalid(
                        "unknown_unit", "没有这个单位。", "There is no such unit.")
                .at("/unit", "没有这个单位", "is unknown"));
    }

    private static void refuseCitizen(Set<Role> roles) {
        if (roles.contains(Role.CITIZEN)) {
            throw Problems.invalid("not_staff", "申请人请在互联网端自行注册。", "Citizens register themselves.")
                    .at("/roles", "不得为申请人", "must not be CITIZEN");
        }
    }

    private String unitName(String unitId) {
        return directory.unit(unitId).map(Unit::name).orElse(null);
    }

    private void write(String action, String text, User user, Map<String, Object> details) {
        var all = new HashMap<>(details);
        all.put("username", user.username());
        journal.append(
                Act.of(Act.SYSTEM_CHAIN, currentUser.actor(), action, text).with(all));
    }
}
