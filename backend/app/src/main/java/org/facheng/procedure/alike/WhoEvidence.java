package org.facheng.procedure.alike;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What speaks for the same person where it need not be written the same: names, in which one character may be wrong, and addresses. */
final class WhoEvidence {

    private static final int LONG_NAME = 4;
    private static final LevenshteinDistance ONE_OFF = new LevenshteinDistance(1);

    private WhoEvidence() {}

    /** A long name says more than a short one, which many bear. */
    static double names(Set<String> here, Set<String> there, List<Evidence> evidence) {
        double best = 0;
        Evidence found = null;
        for (String one : here) {
            for (String other : there) {
                var left = Characters.of(Folding.text(one));
                var right = Characters.of(Folding.text(other));
                boolean same = ONE_OFF.apply(left, right) == 0;
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

    private static boolean oneOff(Characters left, Characters right) {
        return Math.min(left.length(), right.length()) > 2 && ONE_OFF.apply(left, right) == 1;
    }

    static double addresses(Set<String> here, Set<String> there, List<Evidence> evidence) {
        return here.stream()
                .flatMap(one -> there.stream().map(other -> new TextKeys.Pair(one, other, TextKeys.alike(one, other))))
                .filter(pair -> pair.alike() >= 0.6)
                .max(Comparator.comparingDouble(TextKeys.Pair::alike))
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
}
