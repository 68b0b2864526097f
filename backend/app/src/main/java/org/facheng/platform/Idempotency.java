package org.facheng.platform;

import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Does a request that may be sent twice only once: the answer is kept beside what the request did, in one transaction. */
@Component
public class Idempotency {

    private static final int LONGEST_KEY = 200;
    private static final int DEADLOCK = 1213;

    private final IdempotencyMapper answers;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Idempotency(IdempotencyMapper answers, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .build();
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
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
     * @throws ProblemException 428 {@code idempotency_key_required}; 422 {@code key_reused} if the key came with another body
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
        String hash = Sha256.of(json.writeValueAsString(body));
        while (true) {
            try {
                return transaction.execute(status -> firstOrAgain(owner, key, hash, type, work));
            } catch (LostClaim lost) {
                // Nothing has been done yet, and one of those who claimed at once goes on: wait for that one.
            }
        }
    }

    private <T> T firstOrAgain(String owner, String key, String hash, Class<T> type, Supplier<T> work) {
        if (claim(owner, key, hash)) {
            T answer = work.get();
            answers.keep(owner, key, json.writeValueAsString(answer));
            return answer;
        }
        IdempotentAnswer earlier = answers.find(owner, key);
        if (!earlier.bodyHash().equals(hash)) {
            throw Problems.invalid(
                    "key_reused",
                    "该 Idempotency-Key 已用于另一份内容，请使用新的 Idempotency-Key。",
                    "This Idempotency-Key came with another body before.");
        }
        return json.readValue(earlier.answer(), type);
    }

    /** Waits while another transaction holds the claim; false if that one was committed. */
    private boolean claim(String owner, String key, String hash) {
        try {
            answers.claim(owner, key, hash, clock.instant());
            return true;
        } catch (DuplicateKeyException answered) {
            return false;
        } catch (PessimisticLockingFailureException e) {
            throw deadlock(e) ? new LostClaim(e) : e;
        }
    }

    private static boolean deadlock(PessimisticLockingFailureException e) {
        return e.getMostSpecificCause() instanceof SQLException sql && sql.getErrorCode() == DEADLOCK;
    }

    /** The one before was refused, and several who waited for it stood against each other. */
    private static final class LostClaim extends RuntimeException {
        LostClaim(Throwable cause) {
            super(cause);
        }
    }
}
