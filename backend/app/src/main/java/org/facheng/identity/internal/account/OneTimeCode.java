package org.facheng.identity.internal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.facheng.platform.Sha256;

/** A code that people copy from a screen or a sheet of paper. It is random and long, so a quick hash protects it. */
public final class OneTimeCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final SecureRandom random = new SecureRandom();

    private OneTimeCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What is stored of it. */
    public static String hash(String code) {
        return Sha256.of(code.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether this is the code a hash was stored of; takes as long whatever differs. */
    public static boolean matches(String code, String storedHash) {
        return MessageDigest.isEqual(
                storedHash.getBytes(StandardCharsets.US_ASCII), hash(code).getBytes(StandardCharsets.US_ASCII));
    }
}
