package org.facheng.procedure.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Compares two matters: what speaks for the same person, and what for the same matter. Both must be there, or the text so much the same that it was
 * copied (an unnamed letter).
 *
 * @param person between 0 and 1
 * @param matter between 0 and 1
 */
public record Comparison(double person, double matter, List<Evidence> evidence) {

    private static final double SOME_PERSON = 0.25;
    private static final double LIKELY_PERSON = 0.5;
    private static final double SOME_MATTER = 0.3;
    private static final double COPIED = 0.8;

    /** Whether it is worth showing. */
    public boolean worthShowing() {
        return person >= SOME_PERSON && matter >= SOME_MATTER || matter >= COPIED;
    }

    /** Whether it looks as if the same person brought both, whatever they are about. */
    boolean samePerson() {
        return person >= LIKELY_PERSON;
    }

    public double rank() {
        return person + matter;
    }

    public static Comparison of(Likeness here, Likeness there) {
        var evidence = new ArrayList<Evidence>();
        double person = oneOf(
                common(
                        Evidence.Kind.IDENTITY,
                        here.identities(),
                        there.identities(),
                        Folding::identity,
                        0.95,
                        evidence),
                common(Evidence.Kind.PHONE, here.phones(), there.phones(), Folding::phone, 0.85, evidence),
                WhoEvidence.names(here.names(), there.names(), evidence),
                WhoEvidence.addresses(here.addresses(), there.addresses(), evidence));
        double matter = oneOf(
                common(
                        Evidence.Kind.ACT,
                        here.actNumbers(),
                        there.actNumbers(),
                        UnaryOperator.identity(),
                        0.8,
                        evidence),
                text(here.text(), there.text(), evidence),
                equal(Evidence.Kind.RESPONDENT, here.respondent(), there.respondent(), 0.2, evidence),
                equal(Evidence.Kind.SUBJECT, here.subject(), there.subject(), 0.1, evidence));
        return new Comparison(person, matter, List.copyOf(evidence));
    }

    /** Several hints, each of which leaves a doubt: the doubts multiply. */
    private static double oneOf(double... hints) {
        double doubt = 1;
        for (double hint : hints) {
            doubt *= 1 - hint;
        }
        return 1 - doubt;
    }

    private static double common(
            Evidence.Kind kind,
            Set<String> here,
            Set<String> there,
            UnaryOperator<String> folded,
            double weight,
            List<Evidence> evidence) {
        for (String one : here) {
            var key = folded.apply(one);
            if (!key.isEmpty() && there.stream().map(folded).anyMatch(key::equals)) {
                evidence.add(Evidence.same(kind, kind == Evidence.Kind.ACT ? one : lastFour(key)));
                return weight;
            }
        }
        return 0;
    }

    private static String lastFour(String value) {
        return "尾号" + value.substring(Math.max(0, value.length() - 4));
    }

    private static double text(String here, String there, List<Evidence> evidence) {
        double alike = TextKeys.alike(here, there);
        if (alike >= 0.9) {
            evidence.add(Evidence.nearly(Evidence.Kind.TEXT, "%d%%".formatted(Math.round(alike * 100)), null));
        }
        var clauses = TextKeys.clauses(here)
                .flatMap(one -> TextKeys.clauses(there)
                        .map(other -> new TextKeys.Pair(one, other, TextKeys.alike(one, other)))
                        .max(Comparator.comparingDouble(TextKeys.Pair::alike))
                        .stream())
                .filter(pair -> pair.alike() >= 0.3)
                .sorted(Comparator.comparingDouble(TextKeys.Pair::alike).reversed())
                .limit(3)
                .toList();
        clauses.forEach(pair -> evidence.add(
                pair.alike() >= 0.999
                        ? Evidence.same(Evidence.Kind.SENTENCE, pair.here())
                        : Evidence.nearly(Evidence.Kind.SENTENCE, pair.here(), pair.there())));
        return Math.min(0.95, Math.max(0, (alike - 0.1) * 1.6));
    }

    private static double equal(Evidence.Kind kind, String here, String there, double weight, List<Evidence> evidence) {
        if (here.isBlank() || !Folding.text(here).equals(Folding.text(there))) {
            return 0;
        }
        // What a kind of matter is called, its form knows.
        evidence.add(Evidence.same(kind, kind == Evidence.Kind.SUBJECT ? "" : here));
        return weight;
    }
}
