package org.facheng.procedure.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
    private static final int LONG_NAME = 4;
    private static final LevenshteinDistance ONE_OFF = new LevenshteinDistance(1);

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
                names(here.names(), there.names(), evidence),
                addresses(here.addresses(), there.addresses(), evidence));
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

    /** A long name says more than a short one, which many bear. */
    private static double names(Set<String> here, Set<String> there, List<Evidence> evidence) {
        double best = 0;
        Evidence found = null;
        for (String one : here) {
            for (String other : there) {
                var left = Folding.text(one);
                var right = Folding.text(other);
                boolean same = left.equals(right);
                double weight = same
                        ? left.length() > LONG_NAME ? 0.7 : 0.5
                        : oneOff(left, right) ? left.length() > LONG_NAME ? 0.45 : 0.25 : 0;
                if (weight > best) {
                    best = weight;
                    found = same
                            ? Evidence.same(Evidence.Kind.NAME, one)
                            : Evidence.nearly(Evidence.Kind.NAME, one, other);
                }
            }
        }
        if (found != null) {
            evidence.add(found);
        }
        return best;
    }

    private static boolean oneOff(String left, String right) {
        return Math.min(left.length(), right.length()) > 2 && ONE_OFF.apply(left, right) == 1;
    }

    private static double addresses(Set<String> here, Set<String> there, List<Evidence> evidence) {
        return here.stream()
                .flatMap(one -> there.stream().map(other -> new Scored(one, other, TextKeys.alike(one, other))))
                .filter(pair -> pair.alike() >= 0.6)
                .max(Comparator.comparingDouble(Scored::alike))
                .map(pair -> {
                    boolean same = Folding.text(pair.here()).equals(Folding.text(pair.there()));
                    evidence.add(
                            same
                                    ? Evidence.same(Evidence.Kind.ADDRESS, pair.here())
                                    : Evidence.nearly(Evidence.Kind.ADDRESS, pair.here(), pair.there()));
                    return same ? 0.4 : 0.3;
                })
                .orElse(0.0);
    }

    private record Scored(String here, String there, double alike) {}

    private static double text(String here, String there, List<Evidence> evidence) {
        double alike = TextKeys.alike(here, there);
        if (alike >= 0.9) {
            evidence.add(Evidence.nearly(Evidence.Kind.TEXT, "%d%%".formatted(Math.round(alike * 100)), null));
        }
        var sentences = TextKeys.sentences(here)
                .flatMap(one -> TextKeys.sentences(there)
                        .map(other -> new Scored(one, other, TextKeys.alike(one, other)))
                        .max(Comparator.comparingDouble(Scored::alike))
                        .stream())
                .filter(pair -> pair.alike() >= 0.4)
                .sorted(Comparator.comparingDouble(Scored::alike).reversed())
                .limit(3)
                .toList();
        sentences.forEach(pair -> evidence.add(
                pair.alike() >= 0.999
                        ? Evidence.same(Evidence.Kind.SENTENCE, pair.here())
                        : Evidence.nearly(Evidence.Kind.SENTENCE, pair.here(), pair.there())));
        return Math.min(0.95, Math.max(0, (alike - 0.1) * 1.6));
    }

    private static double equal(Evidence.Kind kind, String here, String there, double weight, List<Evidence> evidence) {
        if (here.isBlank() || !Folding.text(here).equals(Folding.text(there))) {
            return 0;
        }
        evidence.add(Evidence.same(kind, here));
        return weight;
    }
}
