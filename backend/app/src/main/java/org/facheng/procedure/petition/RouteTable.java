package org.facheng.procedure.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of routes: the first line that fits decides. Its order is fixed, because most lines can fit together. */
final class RouteTable {

    private static final List<RouteRow> ROWS = List.of(
            new DeclaredUrgent(),
            new Accusation(),
            new AfterRecheck(),
            new RecheckRequest(),
            new NotOurs(),
            new GoesOnElsewhere(),
            new ReviewRequest(),
            new Repeated(),
            new Suggestion(),
            new SubjectAtOnce(),
            new SubjectRow());

    /**
     * A line that fits.
     *
     * @param number its place in the table, from 1
     */
    record Line(int number, String name, Routing routing) {

        Route route() {
            return routing.route();
        }
    }

    /** @param beside the ordinary route an urgent matter takes as well; null where it is not urgent */
    record Chosen(Line line, Line beside) {

        /** The route the matter takes apart from any urgency. */
        Line ordinary() {
            return beside == null ? line : beside;
        }
    }

    private RouteTable() {}

    static Chosen choose(Petition petition) {
        List<Line> fitting = IntStream.range(0, ROWS.size())
                .mapToObj(i -> line(i, petition))
                .flatMap(Optional::stream)
                .toList();
        Line first = fitting.get(0);
        return new Chosen(first, first.route() == Route.URGENT ? ordinary(fitting) : null);
    }

    private static Optional<Line> line(int index, Petition petition) {
        RouteRow row = ROWS.get(index);
        return row.decide(petition).map(routing -> new Line(index + 1, row.name(), routing));
    }

    private static Line ordinary(List<Line> fitting) {
        return fitting.stream()
                .filter(line -> line.route() != Route.URGENT)
                .findFirst()
                .orElseThrow();
    }
}
