package org.facheng.identity.internal.registration;

import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Citizens who forgot their password prove the address of their account once more. */
@Component
class ForgottenPassword {

    private final EmailCodes codes;
    private final Accounts accounts;
    private final Postman postman;
    private final Journal journal;

    ForgottenPassword(EmailCodes codes, Accounts accounts, Postman postman, Journal journal) {
        this.codes = codes;
        this.accounts = accounts;
        this.postman = postman;
        this.journal = journal;
    }

    /** Whether an address has an account is told to its owner only, by mail. */
    void sendCode(String email) {
        EmailCodes.NewCode code = codes.random();
        if (citizen(email).isEmpty()) {
            postman.send(email, "没有该邮箱的账号", "有人请求重新设置密码，但该邮箱没有注册账号。如非本人操作，请忽略本邮件。");
            return;
        }
        codes.keep(email, code);
        postman.send(email, "重新设置密码", code, "重设密码");
    }

    /**
     * Sets the password if the code is the one sent, and uses it up.
     *
     * @throws ProblemException 422 {@code code_wrong}
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public void set(String email, String code, String password) {
        codes.check(email, code);
        User citizen = citizen(email).orElseThrow(Problems::notFound);
        accounts.changePassword(citizen, password);
        codes.useUp(email);
        journal.append(Act.of(Act.SYSTEM_CHAIN, citizen.actor(), "account.password-reset", "凭邮件验证码重新设置密码"));
    }

    private Optional<User> citizen(String email) {
        return accounts.active(email).filter(User::citizen);
    }
}
