package org.facheng.recheck.secondclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.facheng.recheck.secondclock.CaseRecount.Counted;

/** What follows the clocks of one case: the engine's timers and the open tasks. */
public final class Followers {

    private static final Comparator<LocalDate> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Instant NOBODY_SEES = Instant.parse("9000-01-01T00:00:00Z");

    private final CaseRows rows;
    private final Law law;
    private final Map<String, Counted> counted;

    Followers(CaseRows rows, Law law, Map<String, Counted> counted) {
        this.rows = rows;
        this.law = law;
        this.counted = counted;
    }

    /** The last day a task shows, named in words, that waits for this clock: a finding, or nothing. {@code clock} and {@code due} may be null. */
    public Optional<Finding> item(String id, String task, String clock, LocalDate due) {
        var known = clock == null ? null : counted.get(clock);
        if (clock != null && known == null) {
            return rows.clocks().stream().anyMatch(row -> row.id().equals(clock))
                    ? Optional.empty()
                    : Optional.of(new Finding(id, task, What.ITEM_WITHOUT_CLOCK, "本案的一个期限", "不存在的期限"));
        }
        var expected = known == null ? null : known.standing().due();
        return Objects.equals(expected, due)
                ? Optional.empty()
                : Optional.of(new Finding(id, task, What.ITEM, Words.of(expected), Words.of(due)));
    }

    /** A timer that is due, was tried and failed. {@code keyOrGroup} may be null. */
    public Finding failed(String keyOrGroup, Instant due) {
        var keys = keyOrGroup == null ? List.of() : law.keys(rows.procedure(), keyOrGroup);
        var name = counted.values().stream()
                .filter(each -> keys.contains(each.limit().key()))
                .findFirst()
                .map(each -> each.limit().name())
                .orElse("定时器");
        return new Finding(
                keyOrGroup == null ? name : keyOrGroup,
                name,
                What.TIMER_FAILED,
                "到期（%s）即办理".formatted(Words.of(due)),
                "办理失败，等待重试");
    }

    /** The instant a timer waits for that stands for this limit or group: a finding, or nothing. */
    public Optional<Finding> timer(String keyOrGroup, Instant due) {
        var keys = law.keys(rows.procedure(), keyOrGroup);
        var meant = counted.values().stream()
                .filter(each -> keys.contains(each.limit().key()))
                .toList();
        if (law.sleeps(rows.procedure(), keyOrGroup)) {
            return owed(keyOrGroup, meant, due);
        }
        var clock = law.sideBySide(rows.procedure(), keyOrGroup) ? first(meant) : last(meant);
        if (clock.isEmpty()) {
            return rows.clocks().stream().anyMatch(row -> keys.stream()
                            .anyMatch(key -> row.rule().endsWith("." + key)))
                    ? Optional.empty()
                    : Optional.of(new Finding(keyOrGroup, keyOrGroup, What.TIMER_WITHOUT_CLOCK, "已起算的期限", "没有这一期限"));
        }
        var standing = clock.get().standing();
        // Once the clock has ended a timer waits for nothing any more: the engine no longer moves it.
        return !standing.open() || Objects.equals(standing.over(), due)
                ? Optional.empty()
                : Optional.of(new Finding(
                        keyOrGroup, clock.get().limit().name(), What.TIMER, Words.of(standing.over()), Words.of(due)));
    }

    /** It waits for the first of those still to be met, and else till a day nobody will see. */
    private static Optional<Finding> owed(String group, List<Counted> meant, Instant due) {
        var first = firstOwed(meant);
        var over = first.map(each -> each.standing().over()).orElse(null);
        boolean asleep = over == null && (due == null || due.isAfter(NOBODY_SEES));
        return asleep || Objects.equals(over, due)
                ? Optional.empty()
                : Optional.of(new Finding(
                        group,
                        first.map(each -> each.limit().name()).orElse(group),
                        What.TIMER,
                        Words.of(over),
                        Words.of(due)));
    }

    /** Of several parties' clocks the model waits for the last one that runs. */
    private static Optional<Counted> last(List<Counted> meant) {
        return meant.stream()
                .max(Comparator.comparing(
                                (Counted each) -> each.standing().state().equals(Standing.RUNNING))
                        .thenComparing(Counted::start)
                        .thenComparing(each -> each.standing().due(), NONE_LAST));
    }

    /** Of clocks side by side, for the first of those still to be met; where none is, no timer waits. */
    private static Optional<Counted> first(List<Counted> meant) {
        return firstOwed(meant).or(() -> last(meant));
    }

    private static Optional<Counted> firstOwed(List<Counted> meant) {
        return meant.stream()
                .filter(each -> each.standing().owed())
                .filter(each -> meant.stream().noneMatch(later -> later.takesOver(each)))
                .min(Comparator.comparing(each -> each.standing().due(), NONE_LAST));
    }
}
