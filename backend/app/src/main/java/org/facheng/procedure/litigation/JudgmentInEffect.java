package org.facheng.procedure.litigation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.facheng.casefile.CaseFile;
import org.facheng.procedure.performance.DecisionJudgment.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the judgment in effect orders: that of the second instance, and what it leaves standing of the first (行政诉讼法第八十九条). */
@Component
class JudgmentInEffect {

    private static final String RESTORE = "restore";

    /** The other of what 法释〔2018〕1号第八十九条 has a court choose from. */
    static final String REMAKE = "remake";

    /** What there is nothing left to perform of. */
    private static final Set<String> ANNULLING = Set.of("revoke", "void");

    /** What leaves part of it, or says what it is to be in its place (第七十条、第七十七条). */
    private static final Map<String, Effect> ALTERING =
            new TreeMap<>(Map.of("revoke-in-part", Effect.IN_PART, "change", Effect.CHANGED));

    /** By these the first judgment is no longer what has to be performed. */
    private static final Set<String> REPLACING = Set.of("changed", "revoked", "varied", "ended", "mediated");

    private final ResultsOnRecord results;
    private final JsonMapper json;

    JudgmentInEffect(ResultsOnRecord results, JsonMapper json) {
        this.results = results;
        this.json = json;
    }

    /** Whether the first act has its effect again. */
    boolean restores(CaseFile file) {
        return orders(file).contains(RESTORE);
    }

    /** Whether it has its effect again only where the decision is annulled: part of that stands. */
    boolean restoresPart(CaseFile file) {
        var orders = orders(file);
        return orders.contains(RESTORE) && orders.stream().noneMatch(ANNULLING::contains);
    }

    /** Whether nothing is left of the decision: a suit over the first act as well says of which it speaks in its words only. */
    private boolean annulsDecision(CaseFile file) {
        return overDecision(file) && orders(file).stream().anyMatch(ANNULLING::contains);
    }

    /** What is done to the decision: where nothing is left of it, nothing else; where part stands, only a person can say which. */
    List<Effect> effects(CaseFile file) {
        if (annulsDecision(file)) {
            return List.of(Effect.ANNULLED);
        }
        var orders = overDecision(file) ? orders(file) : Set.<String>of();
        return ALTERING.entrySet().stream()
                .filter(altering -> orders.contains(altering.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether a retrial revoked or varied the judgment over the decision that was in effect (法释〔2018〕1号第一百二十二条). */
    boolean reverses(CaseFile file) {
        return overDecision(file) && RetrialResult.of(results, file).reverses();
    }

    boolean overDecision(CaseFile file) {
        return json.readTree(file.form()).at("/act/sued").asString("").equals("decision");
    }

    /**
     * The judgment that gives the first act its effect back.
     *
     * @param upheldBy number of the second that upheld it, or null: where the appeal was withdrawn, none did
     */
    record Restoring(String docketNo, String text, @Nullable String upheldBy) {}

    Restoring restoring(CaseFile file) {
        var second = results.second(file);
        var own = second.filter(form -> ResultsOnRecord.listed(form, "orders").contains(RESTORE));
        var restoring = own.or(() -> results.first(file)).orElseThrow();
        var upheldBy = second.filter(
                form -> own.isEmpty() && ResultsOnRecord.listed(form, "kinds").contains("upheld"));
        return new Restoring(
                restoring.path("docketNo").asString(),
                restoring.path("text").asString(),
                upheldBy.map(form -> form.path("docketNo").asString()).orElse(null));
    }

    private Set<String> orders(CaseFile file) {
        var second = results.second(file);
        var orders = new HashSet<>(
                second.map(form -> ResultsOnRecord.listed(form, "orders")).orElse(List.of()));
        if (second.filter(JudgmentInEffect::replaces).isEmpty()) {
            var decidedAnew = orders.contains(REMAKE);
            results.first(file).stream()
                    .flatMap(form -> ResultsOnRecord.listed(form, "kinds").stream())
                    .filter(kind -> !decidedAnew || !kind.equals(RESTORE))
                    .forEach(orders::add);
        }
        return orders;
    }

    private static boolean replaces(JsonNode second) {
        var kinds = ResultsOnRecord.listed(second, "kinds");
        return !kinds.contains("upheld-in-part") && kinds.stream().anyMatch(REPLACING::contains);
    }
}
