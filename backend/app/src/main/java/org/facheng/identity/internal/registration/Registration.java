package org.facheng.identity.internal.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.Accounts;
import org.facheng.identity.internal.account.NewAccount;
import org.facheng.identity.internal.registration.CodeMapper.SentCode;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Citizens prove an e-mail address and make their account themselves. */
@Component
class Registration {

    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int TRIES = 5;

    private final CodeMapper codes;
    private final Accounts accounts;
    private final Postman postman;
    private final PasswordEncoder hashes;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Registration(
            CodeMapper codes,
            Accounts accounts,
            Postman postman,
            PasswordEncoder hashes,
            Journal journal,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.postman = postman;
        this.hashes = hashes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether an address already has an account is told to its owner only, by mail. */
    @Transactional
    public void sendCode(String email) {
        String code = "%06d".formatted(random.nextInt(1_000_000));
        // Also for a known address, so that the time taken tells nothing.
        String hash = hashes.encode(code);
        if (accounts.active(email).isPresent()) {
            postman.send(email, "您已注册", "该邮箱已注册，请直接登录。如非本人操作，请忽略本邮件。");
            return;
        }
        codes.store(email, hash, clock.instant());
        postman.send(email, "注册验证码", "您的注册验证码是：" + code + "。" + VALID.toMinutes() + "分钟内有效。如非本人操作，请忽略本邮件。");
    }

    /**
     * Makes the account if the code is the one sent, and uses it up.
     *
     * @throws ProblemException 422 {@code code_wrong}, also for one that expired or was guessed at too often
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public User register(String email, String code, String password, String displayName, String phone) {
        SentCode sent = codes.lock(email);
        if (sent == null || expired(sent) || sent.tries() >= TRIES || !hashes.matches(code.strip(), sent.codeHash())) {
            codes.countTry(email);
            String zh = "验证码不正确或者已失效，请核对，或者重新获取。";
            String en = "The code is wrong or no longer valid. Check it or ask for a new one.";
            throw Problems.invalid("code_wrong", zh, en).at("/code", zh, en);
        }
        User citizen = accounts.create(NewAccount.citizen(email, displayName.strip(), phone), password);
        codes.remove(email);
        journal.append(Act.of(Act.SYSTEM_CHAIN, citizen.actor(), "account.registered", "注册账户"));
        return citizen;
    }

    /** A clock set back makes a code from the future, which is no more valid than an old one. */
    private boolean expired(SentCode sent) {
        Duration age = Duration.between(sent.sentAt(), clock.instant());
        return age.isNegative() || age.compareTo(VALID) > 0;
    }
}
