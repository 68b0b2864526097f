package org.facheng.identity.internal.account;

import java.time.Clock;
import java.util.Optional;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Ids;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and knows which are active. */
@Component
public class Accounts {

    private final AccountMapper accounts;
    private final StaffLists staff;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountMapper accounts, StaffLists staff, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The person behind a session, unless the account was closed since. */
    public Optional<User> active(String username) {
        return Optional.ofNullable(accounts.activeByName(username)).map(UserRow::toUser);
    }

    /** Whether anybody can administer this installation. */
    public boolean hasAdministrator() {
        return accounts.anyActive(Role.ADMIN);
    }

    /**
     * Makes an account. A refusal has written nothing and leaves the caller's transaction as it was.
     *
     * @throws ProblemException 422 {@code password_weak}; 409 {@code username_taken}
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public User create(NewAccount account, String password) {
        PasswordRule.check(password, account.username());
        return insert(account, passwords.encode(password));
    }

    /** Makes an account nobody can sign in to before a password is set by a code. */
    @Transactional
    public User createWithoutPassword(NewAccount account) {
        return insert(account, unknownPassword());
    }

    /** Whether this is the account's password; takes long on purpose. */
    public boolean passwordIs(User user, String password) {
        String hash = accounts.passwordHash(user.username());
        return hash != null && passwords.matches(password, hash);
    }

    /**
     * A refusal has written nothing and leaves the caller's transaction as it was.
     *
     * @throws ProblemException 422 {@code password_weak}
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public void changePassword(User user, String password) {
        PasswordRule.check(password, user.username());
        accounts.changePasswordHash(user.username(), passwords.encode(password));
    }

    /** From now on no password opens the account. */
    public void dropPassword(User user) {
        accounts.changePasswordHash(user.username(), unknownPassword());
    }

    /** Opens or closes the accounts of the demonstration, and says how many were not so already. */
    @Transactional
    int activateDemo(boolean active) {
        staff.change();
        return accounts.activateDemoAccounts(active);
    }

    private String unknownPassword() {
        return passwords.encode(OneTimeCode.random());
    }

    User insert(NewAccount account, String passwordHash) {
        String id = Ids.newId();
        staff.change();
        try {
            accounts.insert(id, account, passwordHash, clock.instant());
        } catch (DuplicateKeyException e) {
            throw Problems.conflict("username_taken", "该用户名已被使用，请换一个。", "This username is taken. Choose another.");
        }
        accounts.insertRoles(id, account.roles());
        return accounts.byId(id).toUser();
    }
}
