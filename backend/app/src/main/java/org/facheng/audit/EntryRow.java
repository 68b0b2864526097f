package org.facheng.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A row of the journal.
 *
 * @param at in microseconds, as the database keeps it
 * @param details canonical JSON: the very text that was hashed
 */
record EntryRow(
        String chain,
        int chainSeq,
        Instant at,
        String actor,
        String actorRole,
        String action,
        String text,
        String basis,
        String details,
        String prevHash,
        String hash) {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The entry after {@code head}. */
    static EntryRow after(Head head, Act act, Instant at, String details) {
        EntryRow unhashed = new EntryRow(
                act.chain(),
                head.lastSeq() + 1,
                at,
                act.actor().id(),
                act.actor().role(),
                act.action(),
                act.text(),
                act.basis(),
                details,
                head.hash(),
                null);
        return unhashed.withHash(unhashed.computeHash());
    }

    /** What the hash must be, by the content of every field and the hash before. */
    String computeHash() {
        return HashChain.hash(
                chain, chainSeq, MICROS.format(at), actor, actorRole, action, text, basis, details, prevHash);
    }

    private EntryRow withHash(String hash) {
        return new EntryRow(chain, chainSeq, at, actor, actorRole, action, text, basis, details, prevHash, hash);
    }
}
