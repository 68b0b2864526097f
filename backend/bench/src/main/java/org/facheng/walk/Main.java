package org.facheng.walk;

import java.util.Arrays;
import org.facheng.platform.Console;
import org.facheng.walk.planted.Plant;

/** {@code walk N [--seed S] [--planted]}: walks the models at random; exit code 1 where a walk ended as none may. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            var options = WalkOptions.of(Arrays.asList(arguments));
            return (options.planted() ? planted(options) : new Walking(options).run()) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            Console.complain(e.getMessage());
            return 2;
        }
    }

    private static boolean planted(WalkOptions options) {
        try (var planting = new Planting()) {
            return planting.find(options.seed()).size() == Plant.values().length;
        }
    }
}
