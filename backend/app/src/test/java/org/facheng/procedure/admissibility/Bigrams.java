package org.facheng.procedure.admissibility;

import java.util.HashSet;
import java.util.Set;

/** Likeness of two Chinese sentences that say the same in other words. */
final class Bigrams {

    private static final double ENOUGH = 0.5;

    private Bigrams() {}

    static boolean alike(String wanted, String said) {
        Set<String> pairs = pairs(wanted);
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(pairs(said));
        return shared.size() >= ENOUGH * pairs.size();
    }

    private static Set<String> pairs(String text) {
        String plain = text.replaceAll("[\\p{P}\\p{S}\\s]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
