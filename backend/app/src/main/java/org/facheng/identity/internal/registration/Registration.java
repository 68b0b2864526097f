package org.facheng.identity.internal.registration;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.account.NewAccount;
import org.facheng.platform.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Citizens prove an e-mail address and make their account themselves. */
@Component
class Registration {

    private final EmailCodes codes;
    private final Accounts accounts;
    private final Postman postman;
    private final Journal journal;

    Registration(EmailCodes codes, Accounts accounts, Postman postman, Journal journal) {
        this.codes = codes;
        this.accounts = accounts;
        this.postman = postman;
        this.journal = journal;
    }

    /** Whether an address already has an account is told to its owner only, by mail. */
    void sendCode(String email) {
        EmailCodes.NewCode code = codes.random();
        if (accounts.active(email).isPresent()) {
            postman.send(email, "您已注册", "该邮箱已注册，请直接登录；忘记密码的，可以在登录页重新设置。如非本人操作，请忽略本邮件。");
            return;
        }
        codes.keep(email, code);
        postman.send(email, "注册验证码", code, "注册");
    }

    /**
     * Makes the account if the code is the one sent, and uses it up.
     *
     * @throws ProblemException 422 {@code code_wrong}
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public User register(String email, String code, String password, String displayName, String phone) {
        codes.check(email, code);
        User citizen = accounts.create(NewAccount.citizen(email, displayName.strip(), phone), password);
        codes.useUp(email);
        journal.append(Act.of(Act.SYSTEM_CHAIN, citizen.actor(), "account.registered", "注册账户"));
        return citizen;
    }
}
