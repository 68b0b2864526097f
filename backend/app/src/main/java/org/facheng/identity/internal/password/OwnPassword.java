package org.facheng.identity.internal.password;

import java.time.Duration;
import java.util.Locale;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.session.OpenSessions;
import org.facheng.identity.internal.session.Throttle;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A person sets a password: knowing the one before, or by the code an administrator handed over. */
@Component
class OwnPassword {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES = 5;

    private final Accounts accounts;
    private final HandedCodes codes;
    private final OpenSessions sessions;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionTemplate transaction;

    OwnPassword(
            Accounts accounts,
            HandedCodes codes,
            OpenSessions sessions,
            Throttle throttle,
            Journal journal,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.codes = codes;
        this.sessions = sessions;
        this.throttle = throttle;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * Changes the password and ends the account's other sessions.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code password_wrong} or {@code password_weak}; 429
     */
    void change(User user, String current, String password, String sessionId) {
        String bucket = "password:" + user.username();
        throttle.attempt(bucket, TRIES, WINDOW);
        if (!accounts.passwordIs(user, current)) {
            String zh = "当前密码不正确。";
            String en = "The current password is wrong.";
            throw Problems.invalid("password_wrong", zh, en).at("/current", zh, en);
        }
        set(user, password, "account.password-changed", "修改密码");
        throttle.forget(bucket);
        sessions.endAllBut(user.username(), sessionId);
    }

    /**
     * Sets the password by a code that was handed over, uses the code up and ends all sessions of the account. An unknown username says
     * the same as a wrong code.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code code_wrong} or {@code password_weak}; 429
     */
    void setByCode(String username, String code, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        throttle.attempt("code:" + name + "@" + address, TRIES, WINDOW);
        User user = accounts.active(name)
                .filter(found -> codes.matches(found, code))
                .orElseThrow(() -> {
                    String zh = "用户名或者一次性代码不正确，或者代码已经失效，请联系管理员。";
                    String en = "The username or the code is wrong, or the code is no longer valid.";
                    return Problems.invalid("code_wrong", zh, en).at("/code", zh, en);
                });
        set(user, password, "account.password-reset", "凭一次性代码设置密码");
        sessions.endAll(name);
    }

    private void set(User user, String password, String action, String text) {
        transaction.executeWithoutResult(status -> {
            accounts.changePassword(user, password);
            codes.forget(user);
            journal.append(Act.of(Act.SYSTEM_CHAIN, user.actor(), action, text));
        });
    }
}
