package org.facheng.procedure.access;

import java.util.Arrays;
import java.util.Optional;

/** Why a paper is withheld: the law names these and no others (行政复议法第四十七条). */
public enum AccessGround {
    STATE_SECRET("state-secret", "涉及国家秘密"),
    TRADE_SECRET("trade-secret", "涉及商业秘密"),
    PRIVACY("privacy", "涉及个人隐私"),
    NATIONAL_SECURITY("national-security", "可能危及国家安全"),
    PUBLIC_SECURITY("public-security", "可能危及公共安全"),
    SOCIAL_STABILITY("social-stability", "可能危及社会稳定");

    private final String key;
    private final String label;

    AccessGround(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As forms and the database name it. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<AccessGround> of(String key) {
        return Arrays.stream(values()).filter(ground -> ground.key.equals(key)).findFirst();
    }
}
