package org.facheng.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has appended so far. The head of a chain is locked at its first entry; the entries are written together just before
 * the commit, in the same transaction: a filing appends a dozen of them.
 */
final class PendingEntries implements TransactionSynchronization, Ordered {

    private final JournalMapper journal;
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final List<EntryRow> entries = new ArrayList<>();

    /** Chains that begin in this transaction: their heads are rows still to be made. */
    private final Set<String> begun = new HashSet<>();

    private PendingEntries(JournalMapper journal) {
        this.journal = journal;
    }

    static PendingEntries ofThisTransaction(JournalMapper journal) {
        var pending = (PendingEntries) TransactionSynchronizationManager.getResource(journal);
        if (pending == null) {
            pending = new PendingEntries(journal);
            TransactionSynchronizationManager.registerSynchronization(pending);
            pending.resume();
        }
        return pending;
    }

    /** Writes what is pending in this transaction, so that it can be read. */
    static void write(JournalMapper journal) {
        var pending = (PendingEntries) TransactionSynchronizationManager.getResource(journal);
        if (pending != null) {
            pending.write();
        }
    }

    void begin(String chain) {
        heads.put(chain, new Head(chain, 0, HashChain.GENESIS));
        begun.add(chain);
    }

    Head head(String chain) {
        return heads.computeIfAbsent(chain, this::lock);
    }

    /** Locks the heads that are there; a chain that has none yet begins with its first entry. */
    void lockAll(SortedSet<String> chains) {
        chains.removeAll(heads.keySet());
        if (!chains.isEmpty()) {
            journal.lockHeads(chains).forEach(head -> heads.put(head.chain(), head));
        }
    }

    void add(EntryRow entry) {
        entries.add(entry);
        heads.put(entry.chain(), new Head(entry.chain(), entry.chainSeq(), entry.hash()));
    }

    private Head lock(String chain) {
        Head head = journal.lockHead(chain);
        if (head == null) {
            journal.beginChain(chain, HashChain.GENESIS);
            head = journal.lockHead(chain);
        }
        return head;
    }

    private void write() {
        if (!entries.isEmpty()) {
            journal.insert(entries);
            var ends = entries.stream().map(EntryRow::chain).distinct().map(heads::get);
            var fresh = ends.collect(Collectors.partitioningBy(head -> begun.remove(head.chain())));
            fresh.get(true).forEach(journal::insertHead);
            journal.advance(fresh.get(false));
            entries.clear();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(journal);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(journal, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(journal);
    }

    /** Before the session of the mappers is closed for this transaction. */
    @Override
    public int getOrder() {
        return 0;
    }
}
