package org.facheng.identity.internal.setup;

import java.util.Locale;
import java.util.Set;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.account.NewAccount;
import org.facheng.identity.internal.account.OneTimeCode;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of a new installation: whoever reads the start's output may, once. */
@Component
class Setup {

    private final SetupMapper codes;
    private final Accounts accounts;
    private final Directory directory;
    private final Journal journal;

    Setup(SetupMapper codes, Accounts accounts, Directory directory, Journal journal) {
        this.codes = codes;
        this.accounts = accounts;
        this.directory = directory;
        this.journal = journal;
    }

    /** Whether there is still nobody who administers this installation. */
    public boolean open() {
        return !accounts.hasAdministrator();
    }

    /** A new code in place of any before; only its hash is kept. */
    @Transactional
    public String newCode() {
        String code = OneTimeCode.random();
        codes.store(OneTimeCode.hash(code));
        return code;
    }

    /**
     * Makes the administrator, at the ministry, and uses the code up.
     *
     * @throws org.facheng.platform.ProblemException 409 {@code setup_done}; 422 {@code setup_code_wrong}
     */
    @Transactional
    public User administrator(String code, String username, String password, String displayName) {
        String stored = codes.lock();
        if (stored == null || accounts.hasAdministrator()) {
            throw Problems.conflict("setup_done", "系统已完成初始设置，请直接登录。", "The set-up is done. Sign in.");
        }
        if (!OneTimeCode.matches(code, stored)) {
            throw Problems.invalid(
                            "setup_code_wrong", "设置码不正确，请核对启动时显示的设置码。", "Check the set-up code printed at start.")
                    .at("/code", "设置码不正确", "is wrong");
        }
        String name = username.strip().toLowerCase(Locale.ROOT);
        User user = accounts.create(
                NewAccount.staff(
                        name, displayName.strip(), directory.defaultUnit().id(), Set.of(Role.ADMIN)),
                password);
        codes.remove();
        journal.append(Act.of(Act.SYSTEM_CHAIN, new Actor(name, Role.ADMIN.name()), "setup.done", "设立首位管理员" + name));
        return user;
    }
}
