package org.facheng.identity.internal.account;

import org.facheng.platform.Problems;

/** What a password must be: long enough, of at least two kinds of characters, and not the username. */
final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private PasswordRule() {}

    static void check(String password, String username) {
        boolean longEnough = password.length() >= SHORTEST && password.length() <= LONGEST;
        boolean mixed = !password.matches("\\p{L}*") && !password.matches("\\d*");
        if (!longEnough || !mixed || password.equalsIgnoreCase(username)) {
            String zh = "密码须为8至128个字符，至少含两类字符（字母、数字、符号），且不得与用户名相同。";
            String en = "A password has 8 to 128 characters of at least two kinds and is not the username.";
            throw Problems.invalid("password_weak", zh, en).at("/password", zh, en);
        }
    }
}
