package org.facheng.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Does a request that may be sent twice only once: the answer is kept beside what the request did, in one transaction. */
@Component
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final IdempotencyMapper answers;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate claiming;
    private final TransactionTemplate working;

    Idempotency(IdempotencyMapper answers, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        this.clock = clock;
        this.claiming = new TransactionTemplate(transactions);
        this.claiming.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.working = new TransactionTemplate(transactions);
    }

    /**
     * Runs {@code work}, or gives the answer it gave when the same owner sent the same key before. Of two at once, one
     * runs and the other waits for its answer. A refusal is not kept: the next try runs again. Called where no transaction
     * is open; the work and its answer are one.
     *
     * @param owner whose keys these are, the id of a user
     * @param key the header {@code Idempotency-Key}, null if it was not sent
     * @param body the request, compared as JSON, whatever the order of its members
     * @param type the answer, which must survive being written as JSON
     * @throws ProblemException 428 {@code idempotency_key_required}; 422 {@code key_reused} if the key came with another
     *     body
     */
    public <T> T once(String owner, String key, Object body, Class<T> type, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            throw new ProblemException(
                    428,
                    "idempotency_key_required",
                    "请求缺少 Idempotency-Key，请刷新页面后重新提交。",
                    "Send the header Idempotency-Key.");
        }
        if (key.length() > LONGEST_KEY) {
            throw Problems.invalid(
                    "key_too_long", "Idempotency-Key 最长 200 个字符。", "Idempotency-Key has at most 200 characters.");
        }
        String hash = sha256(json.writeValueAsString(body));
        // The row is there before anyone locks it: whoever inserts and rolls back would set those who wait against each
        // other.
        claiming.executeWithoutResult(claim -> answers.claim(owner, key, hash, clock.instant()));
        return working.execute(transaction -> firstOrAgain(owner, key, hash, type, work));
    }

    private <T> T firstOrAgain(String owner, String key, String hash, Class<T> type, Supplier<T> work) {
        IdempotentAnswer earlier = answers.lock(owner, key);
        if (earlier.answer() == null) {
            T answer = work.get();
            answers.keep(owner, key, hash, json.writeValueAsString(answer));
            return answer;
        }
        if (!earlier.bodyHash().equals(hash)) {
            throw Problems.invalid(
                    "key_reused",
                    "该 Idempotency-Key 已用于另一份内容，请使用新的 Idempotency-Key。",
                    "This Idempotency-Key came with another body before.");
        }
        return json.readValue(earlier.answer(), type);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
