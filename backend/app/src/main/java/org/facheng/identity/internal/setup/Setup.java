package org.facheng.identity.internal.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
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
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of a new installation: whoever reads the start's output may, once. */
@Component
class Setup {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final SetupMapper codes;
    private final Accounts accounts;
    private final Directory directory;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    Setup(SetupMapper codes, Accounts accounts, Directory directory, Journal journal) {
        this.codes = codes;
        this.accounts = accounts;
        this.directory = directory;
        this.journal = journal;
    }

    /** A new code in place of any before; only its hash is kept. */
    @Transactional
    public String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        codes.store(hash(code.toString()));
        return code.toString();
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
        if (!MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), hash(code).getBytes(StandardCharsets.US_ASCII))) {
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

    /** The code is random and long, so a quick hash protects it. */
    private static String hash(String code) {
        try {
            byte[] text = code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
