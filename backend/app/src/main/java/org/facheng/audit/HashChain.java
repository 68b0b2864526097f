package org.facheng.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a row of fields, each written as a netstring ({@code <bytes of UTF-8>:<text>,}; null is {@code -,}), so
 * that no two different rows of fields are ever the same text.
 */
final class HashChain {

    /** The predecessor of the first link. */
    static final String GENESIS = "0".repeat(64);

    private final MessageDigest digest;

    private HashChain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(Object... fields) {
        HashChain hash = new HashChain();
        for (Object field : fields) {
            hash.add(field == null ? null : field.toString());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(String field) {
        if (field == null) {
            digest.update("-,".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }
}
