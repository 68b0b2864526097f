package org.facheng.identity.internal.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.facheng.identity.internal.registration.CodeMapper.SentCode;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Codes sent by mail: whoever gives one back reads the mail of that address. */
@Component
class EmailCodes {

    static final Duration VALID = Duration.ofMinutes(15);
    private static final int TRIES = 5;

    private final CodeMapper codes;
    private final PasswordEncoder hashes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EmailCodes(CodeMapper codes, PasswordEncoder hashes, Clock clock) {
        this.codes = codes;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** A code to be kept or thrown away: making one takes as long either way, so that the time taken tells nothing. */
    record NewCode(String digits, String hash) {}

    NewCode random() {
        String digits = "%06d".formatted(random.nextInt(1_000_000));
        return new NewCode(digits, hashes.encode(digits));
    }

    /** In place of any sent before. */
    void keep(String email, NewCode code) {
        codes.store(email, code.hash(), clock.instant());
    }

    /**
     * In the caller's transaction, which a refusal must not roll back: it counts.
     *
     * @throws ProblemException 422 {@code code_wrong}, also for one that expired or was guessed at too often
     */
    void check(String email, String code) {
        SentCode sent = codes.lock(email);
        if (sent == null || expired(sent) || sent.tries() >= TRIES || !hashes.matches(code.strip(), sent.codeHash())) {
            codes.countTry(email);
            String zh = "验证码不正确或者已失效，请核对，或者重新获取。";
            String en = "The code is wrong or no longer valid. Check it or ask for a new one.";
            throw Problems.invalid("code_wrong", zh, en).at("/code", zh, en);
        }
    }

    void useUp(String email) {
        codes.remove(email);
    }

    /** A clock set back makes a code from the future, which is no more valid than an old one. */
    private boolean expired(SentCode sent) {
        Duration age = Duration.between(sent.sentAt(), clock.instant());
        return age.isNegative() || age.compareTo(VALID) > 0;
    }
}
