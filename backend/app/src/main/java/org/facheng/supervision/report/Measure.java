package org.facheng.supervision.report;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.deadline.DeadlineView;
import org.facheng.platform.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a figure counts, each once: {@code received}, {@code closed}, {@code fact:NAME,NAME} on a day of the period, {@code silence:NAME}
 * (the same, where the law drew the fact from the expiry of a limit), {@code done:KEY,KEY/OUTCOME} (tasks and acts done in it), those {@code
 * open} or {@code suspended} at its end or {@code open-before} it, or of the clocks that were due in it {@code in-time:LIMIT,LIMIT} and {@code
 * late:LIMIT,LIMIT}.
 *
 * @param given facts of which one must have happened by the end of the period (for {@code open-before}: before it)
 * @param unless facts none of which may have happened by then
 * @param dayIn field of what was done with the day of what it tells about; null: the day on which it was done counts
 */
record Measure(Kind kind, List<String> of, List<String> given, List<String> unless, @Nullable String dayIn) {

    enum Kind {
        RECEIVED,
        CLOSED,
        OPEN,
        OPEN_BEFORE,
        SUSPENDED,
        FACT,
        SILENCE,
        DONE,
        IN_TIME,
        LATE
    }

    /**
     * @param figure with {@code of}, {@code given}, {@code unless} and {@code on}
     * @throws org.facheng.platform.InvalidDefinition naming the line
     */
    static Measure read(YamlNode figure, ReportWords words) {
        var node = figure.get("of");
        var parts = node.text().split(":", 2);
        var of = parts.length == 1 ? List.<String>of() : List.of(parts[1].split(","));
        var kind = kind(node, parts[0]);
        boolean known =
                switch (kind) {
                    case RECEIVED, CLOSED, OPEN, OPEN_BEFORE, SUSPENDED -> of.isEmpty();
                    case FACT, SILENCE -> words.facts().containsAll(of);
                    case DONE -> of.stream().allMatch(words::hasAct);
                    case IN_TIME, LATE -> words.limits().containsAll(of);
                };
        if (!known) {
            throw node.wrong("本程序没有“%s”".formatted(String.join("、", of)), "请写本程序的事实、任务、行为或者期限的名称");
        }
        return new Measure(
                kind, of, facts(figure, "given", words), facts(figure, "unless", words), figure.textOrNull("on"));
    }

    private static Kind kind(YamlNode node, String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase().replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> node.wrong(
                        "不认识“%s”".formatted(node.text()),
                        "可用：received、closed、open、open-before、suspended、fact:名称、silence:名称、done:任务、in-time:期限、late:期限"));
    }

    private static List<String> facts(YamlNode figure, String key, ReportWords words) {
        return figure.itemsOf(key).stream()
                .map(fact -> fact.oneOf(words.facts()))
                .toList();
    }

    /** Each time the case counts; none where it doesn't. */
    List<Occurrence> in(CountedCase one, ReportPeriod period) {
        var day = kind == Kind.OPEN_BEFORE ? period.from().minusDays(1) : period.to();
        if (!given.isEmpty() && !one.has(given, day) || one.has(unless, day)) {
            return List.of();
        }
        return switch (kind) {
            case RECEIVED -> once(period.has(one.file().receivedOn()));
            case CLOSED -> once(period.has(one.closedOn()));
            case OPEN, OPEN_BEFORE -> once(one.openOn(day));
            case SUSPENDED -> once(one.openOn(day) && one.suspended());
            case FACT -> happened(one, period, false);
            case SILENCE -> happened(one, period, true);
            case DONE -> one.done().stream()
                    .filter(done -> of.stream().anyMatch(done::is) && period.has(done.day(dayIn)))
                    .map(Occurrence::new)
                    .toList();
            case IN_TIME -> once(
                    one.clocks().stream().anyMatch(clock -> due(clock, period) && met(clock) && !clock.late()));
            case LATE -> once(one.clocks().stream().anyMatch(clock -> due(clock, period) && late(clock)));
        };
    }

    private static List<Occurrence> once(boolean counts) {
        return counts ? List.of(new Occurrence(null)) : List.of();
    }

    private List<Occurrence> happened(CountedCase one, ReportPeriod period, boolean silently) {
        return one.facts().stream()
                .filter(fact -> of.contains(fact.fact()) && period.has(fact.on()) && (fact.silent() || !silently))
                .map(fact -> new Occurrence(null))
                .toList();
    }

    private boolean due(DeadlineView clock, ReportPeriod period) {
        return of.contains(clock.key()) && period.has(clock.due());
    }

    private static boolean met(DeadlineView clock) {
        return "met".equals(clock.state());
    }

    /** Done after its last day, or passed and not done. */
    private static boolean late(DeadlineView clock) {
        return met(clock) ? clock.late() : "missed".equals(clock.state()) || "overdue".equals(clock.level());
    }
}
