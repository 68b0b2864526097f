package org.facheng.procedure.alike;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * Texts as pairs of characters. Two texts share a key of {@link #bands} with a probability that grows with what they have in common (MinHash,
 * banded): of pairs with a fifth of their character pairs in common six in seven share one, of strangers few.
 */
final class TextKeys {

    private static final int BANDS = 48;
    private static final int ROWS = 2;
    private static final int SHORTEST = 12;
    private static final int SHORTEST_CLAUSE = 5;
    private static final double WORTH_NAMING = 0.3;
    private static final CosineSimilarity COSINE = new CosineSimilarity();

    /** Two pieces of text and how much they have in common. */
    record Pair(String here, String there, double alike) {}

    private TextKeys() {}

    /** None for a text too short to say anything. */
    static Set<String> bands(String text) {
        var pairs = pairs(Folding.text(text)).keySet();
        if (pairs.size() < SHORTEST) {
            return Set.of();
        }
        var smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (CharSequence pair : pairs) {
            long hash = mixed(pair.codePoints().asLongStream().reduce(0, (before, next) -> before * 65_537L + next));
            for (int row = 0; row < smallest.length; row++) {
                smallest[row] = Math.min(smallest[row], mixed(hash ^ mixed(row + 1L)));
            }
        }
        return IntStream.range(0, BANDS)
                .mapToObj(band -> band + ":" + smallest[band * ROWS] + ":" + smallest[band * ROWS + 1])
                .collect(Collectors.toSet());
    }

    /** Between 0, nothing in common, and 1, the same words in whatever order. */
    static double alike(String one, String other) {
        var left = pairs(Folding.text(one));
        var right = pairs(Folding.text(other));
        return left.isEmpty() || right.isEmpty() ? 0 : COSINE.cosineSimilarity(left, right);
    }

    /** What of the one is said most alike in the other, three at most. */
    static List<Pair> likestClauses(String here, String there) {
        return clauses(here)
                .flatMap(one -> clauses(there)
                        .map(other -> new Pair(one, other, alike(one, other)))
                        .max(Comparator.comparingDouble(Pair::alike))
                        .stream())
                .filter(pair -> pair.alike() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(Pair::alike).reversed())
                .limit(3)
                .toList();
    }

    /** Parts of sentences long enough to say something. */
    private static Stream<String> clauses(String text) {
        return Arrays.stream(text.split("[。！？；，：!?;,:\\n]"))
                .map(String::strip)
                .filter(clause -> clause.length() >= SHORTEST_CLAUSE);
    }

    private static Map<CharSequence, Integer> pairs(String folded) {
        var pairs = new HashMap<CharSequence, Integer>();
        var characters = Characters.of(folded);
        for (int at = 0; at + 1 < characters.length(); at++) {
            pairs.merge(characters.part(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** A name with any one of its characters left out: two names that differ in one character have one of these in common. */
    static Set<String> withoutOne(String name) {
        var shorter = new HashSet<String>();
        var characters = Characters.of(name);
        for (int at = 0; at < characters.length(); at++) {
            shorter.add(characters.without(at));
        }
        return shorter;
    }

    /** SplitMix64. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
