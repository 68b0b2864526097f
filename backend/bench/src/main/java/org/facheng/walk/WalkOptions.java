package org.facheng.walk;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is asked for at the terminal.
 *
 * @param number of walks through each procedure
 * @param seed of the first one; drawn where none is named, and told with the walks
 * @param planted whether the walker itself is to be tried on planted faults
 * @param told whether every step is told, not only those of a walk that failed
 */
record WalkOptions(int number, long seed, boolean planted, boolean told) {

    private static final long MOST_SEEDS = 1_000_000_000;

    private static final String USAGE = "Write ./run walk N [--seed S] [--steps], or ./run walk --planted [--seed S].";

    /** @throws IllegalArgumentException with one sentence for the person at the terminal */
    static WalkOptions of(List<String> words) {
        int number = 0;
        long seed = ThreadLocalRandom.current().nextLong(1, MOST_SEEDS);
        boolean planted = false;
        boolean told = false;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            switch (word) {
                case "--planted" -> planted = true;
                case "--steps" -> told = true;
                case "--seed" -> seed = number(i + 1 < words.size() ? words.get(++i) : "");
                default -> number = (int) number(word);
            }
        }
        if (number == 0 && !planted) {
            throw new IllegalArgumentException(USAGE);
        }
        return new WalkOptions(number, seed, planted, told);
    }

    private static long number(String word) {
        if (!word.matches("\\d{1,15}")) {
            throw new IllegalArgumentException(USAGE);
        }
        return Long.parseLong(word);
    }
}
