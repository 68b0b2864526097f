package org.facheng.procedure.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for a case at every moment from its filing to its closing, folded from its journal. Each change names whom it takes the case from:
 * where that is not the one who had it, there is a gap or there are two.
 *
 * @param holder the last, or null where nobody was ever named
 * @param breaks where there was not exactly one, in the order of the journal; empty for every sound case
 */
public record Accountables(@Nullable Holder holder, List<Break> breaks) {

    /** @param seq of the entry that shows it */
    public record Break(int seq, String what) {}

    public static Accountables of(List<JournalEntry> entries) {
        var fold = new Fold();
        entries.forEach(fold::add);
        fold.end();
        return new Accountables(fold.holder, List.copyOf(fold.breaks));
    }

    /** What does not hold, where the register names this person of this unit. */
    public Optional<String> differsFrom(Holder registered) {
        if (!breaks.isEmpty()) {
            return Optional.of(breaks.get(0).what());
        }
        return registered.equals(holder)
                ? Optional.empty()
                : Optional.of("登记的责任人是%s，留痕记载的是%s".formatted(registered, holder));
    }

    private static final class Fold {

        private final List<Break> breaks = new ArrayList<>();
        private @Nullable Holder holder;
        private int filedAt;
        private int last;

        void add(JournalEntry entry) {
            if (filedAt > 0 && holder == null && !entry.action().equals(ChainEntries.ACCOUNTABLE)) {
                broken(entry.seq(), "登记后没有立即确定责任人");
            }
            switch (entry.action()) {
                case ChainEntries.FILED -> filedAt = entry.seq();
                case ChainEntries.ACCOUNTABLE -> pass(entry);
                default -> {
                    // Nothing else changes who answers for the case.
                }
            }
            last = entry.seq();
        }

        private void pass(JournalEntry entry) {
            var from = Holder.in(entry, ChainEntries.FROM);
            var to = Holder.in(entry, ChainEntries.TO);
            if (to == null) {
                broken(entry.seq(), "责任人更换后没有人负责");
            } else if (filedAt == 0) {
                broken(entry.seq(), "登记之前已有责任人");
            } else if (from == null ? holder != null : !from.equals(holder)) {
                broken(entry.seq(), "同时有两名责任人：更换前的责任人是%s，接手的记录写的是%s".formatted(holder, from));
            }
            holder = to;
        }

        void end() {
            if (holder == null && breaks.isEmpty()) {
                broken(last, "没有责任人");
            }
        }

        private void broken(int seq, String what) {
            breaks.add(new Break(seq, what));
        }
    }
}
