package org.facheng.procedure.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facheng.audit.JournalEntry;

/**
 * A hand-over somebody has proposed. Until the receiving person agrees, the one before answers for the case; after its last day it has lapsed by
 * itself, and nothing has changed.
 *
 * @param seq of its entry
 * @param until last day on which it may be accepted
 */
public record Proposal(int seq, Holder from, Holder to, String reason, String basis, LocalDate until) {

    /** What became of it. */
    public enum State {
        OPEN("等待接收人答复"),
        ACCEPTED("接收人已同意"),
        DECLINED("接收人未同意，责任人不变"),
        LAPSED("逾期未答复，责任人不变"),
        OVERTAKEN("已另行更换或者另行提出");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The one that waits for an answer today. */
    public static Optional<Proposal> open(List<JournalEntry> entries, LocalDate today) {
        return entries.stream()
                .filter(entry -> entry.action().equals(ChainEntries.PROPOSED))
                .reduce((before, last) -> last)
                .map(Proposal::of)
                .filter(proposal -> proposal.state(entries, today) == State.OPEN);
    }

    static Proposal of(JournalEntry entry) {
        return new Proposal(
                entry.seq(),
                Holder.in(entry, ChainEntries.FROM),
                Holder.in(entry, ChainEntries.TO),
                String.valueOf(entry.details().get(ChainEntries.REASON)),
                entry.basis(),
                LocalDate.parse((String) entry.details().get(ChainEntries.UNTIL)));
    }

    State state(List<JournalEntry> entries, LocalDate today) {
        return entries.stream()
                .filter(entry -> entry.seq() > seq)
                .map(this::answer)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(today.isAfter(until) ? State.LAPSED : State.OPEN);
    }

    private Optional<State> answer(JournalEntry entry) {
        return switch (entry.action()) {
            case ChainEntries.DECLINED -> Optional.of(State.DECLINED);
            case ChainEntries.ACCOUNTABLE -> Optional.of(
                    entry.details().containsKey(ChainEntries.CONSENT) ? State.ACCEPTED : State.OVERTAKEN);
            case ChainEntries.PROPOSED, ChainEntries.CLOSED -> Optional.of(State.OVERTAKEN);
            default -> Optional.empty();
        };
    }
}
