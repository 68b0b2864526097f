package org.facheng.procedure.chain;

import java.time.LocalDate;
import java.util.List;
import org.facheng.audit.JournalEntry;
import org.jspecify.annotations.Nullable;

/** The entries of a journal that belong to the chain, each as what it is. */
public final class Chain {

    public enum Kind {
        REGISTERED("首接登记"),
        ACCOUNTABLE("责任人"),
        PROPOSED("提出移交"),
        DECLINED("未同意接手"),
        FORWARDED("转送、交办"),
        OBJECTED("提出异议"),
        INVOLVED("请协办"),
        CONTRIBUTED("协办反馈"),
        CLOSED("办结");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param unitId of first contact; else null
     * @param destination where it was sent, in words; else null
     * @param consent username of who agreed; else null
     * @param state of a proposal; else null
     */
    public record Link(
            JournalEntry entry,
            Kind kind,
            String what,
            @Nullable Holder from,
            @Nullable Holder to,
            @Nullable String unitId,
            @Nullable String destination,
            @Nullable String reason,
            @Nullable String consent,
            @Nullable LocalDate until,
            Proposal.@Nullable State state) {}

    private Chain() {}

    /** Oldest first. */
    public static List<Link> of(List<JournalEntry> entries, LocalDate today) {
        return entries.stream()
                .flatMap(entry -> kind(entry).stream().map(kind -> link(entry, kind, entries, today)))
                .toList();
    }

    private static List<Kind> kind(JournalEntry entry) {
        return switch (entry.action()) {
            case ChainEntries.FILED -> List.of(Kind.REGISTERED);
            case ChainEntries.ACCOUNTABLE -> List.of(Kind.ACCOUNTABLE);
            case ChainEntries.PROPOSED -> List.of(Kind.PROPOSED);
            case ChainEntries.DECLINED -> List.of(Kind.DECLINED);
            case ChainEntries.FORWARDED -> List.of(Kind.FORWARDED);
            case ChainEntries.OBJECTED -> List.of(Kind.OBJECTED);
            case ChainEntries.INVOLVED -> List.of(Kind.INVOLVED);
            case ChainEntries.CONTRIBUTED -> List.of(Kind.CONTRIBUTED);
            case ChainEntries.CLOSED -> List.of(Kind.CLOSED);
            default -> List.of();
        };
    }

    private static Link link(JournalEntry entry, Kind kind, List<JournalEntry> entries, LocalDate today) {
        var proposal = kind == Kind.PROPOSED ? Proposal.of(entry) : null;
        return new Link(
                entry,
                kind,
                kind == Kind.ACCOUNTABLE
                        ? Passing.valueOf(text(entry, ChainEntries.HOW)).label()
                        : kind.label(),
                Holder.in(entry, ChainEntries.FROM),
                Holder.in(entry, ChainEntries.TO),
                text(entry, ChainEntries.UNIT),
                text(entry, ChainEntries.DESTINATION),
                text(entry, ChainEntries.REASON),
                text(entry, ChainEntries.CONSENT),
                day(entry, ChainEntries.UNTIL),
                proposal == null ? null : proposal.state(entries, today));
    }

    private static @Nullable LocalDate day(JournalEntry entry, String key) {
        var day = text(entry, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(JournalEntry entry, String key) {
        return entry.details().get(key) instanceof String text ? text : null;
    }
}
