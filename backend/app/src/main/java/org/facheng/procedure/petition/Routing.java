package org.facheng.procedure.petition;

import java.util.List;

/**
 * Which line of the table applies, and the answers that made it.
 *
 * @param answers what was recorded, in words
 */
record Routing(Route route, List<String> answers) {

    static Routing to(Route route, String... answers) {
        return new Routing(route, List.of(answers));
    }
}
