package org.facheng.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The append-only journal. There is no way to change or remove an entry. */
public interface Journal {

    /**
     * Writes the act to its chain, in the caller's transaction: if the entry fails, the act fails.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    JournalEntry append(Act act);

    /** Writes acts to many chains at once, as {@link #append} does each; locks the chains in the order of their names. */
    void appendAll(List<Act> acts);

    /**
     * Begins the chain of something the caller's transaction has just made. Nobody else can know it yet, so there is nothing to look for
     * and nothing to wait for.
     */
    void begin(String chain);

    /** All entries of a chain, oldest first. */
    List<JournalEntry> entries(String chain);

    /** When a person last did something that stands in this chain, and not the system of itself. */
    Optional<Instant> lastByPerson(String chain);
}
