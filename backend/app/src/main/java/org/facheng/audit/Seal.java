package org.facheng.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the seal file: the heads of all chains that grew since the seal before, joined to it by its hash.
 *
 * @param no counts from 1
 * @param prev hash of the seal before
 */
record Seal(int no, Instant at, String prev, List<SealedHead> heads, String hash) {

    /** A chain's entry at the moment of the seal. */
    record SealedHead(String chain, int seq, String hash) {

        SealedHead {
            requireNonNull(chain);
            requireNonNull(hash);
        }
    }

    Seal {
        requireNonNull(at);
        requireNonNull(prev);
        requireNonNull(hash);
        heads = List.copyOf(heads);
    }

    static Seal of(int no, Instant at, String prev, List<SealedHead> heads) {
        return new Seal(no, at, prev, heads, hash(no, at, prev, heads));
    }

    /** Whether the seal is as it was made. */
    boolean intact() {
        return hash(no, at, prev, heads).equals(hash);
    }

    private static String hash(int no, Instant at, String prev, List<SealedHead> heads) {
        List<Object> fields = new ArrayList<>(List.of(no, at, prev));
        for (SealedHead head : heads) {
            fields.addAll(List.of(head.chain(), head.seq(), head.hash()));
        }
        return HashChain.hash(fields.toArray());
    }
}
