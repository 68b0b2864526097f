package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader follows every flow of every model with a finger: none crosses another, runs along it or goes through what is not its own. */
class DrawingTest {

    /** How far a line may be inside a box before the eye sees it there, in the units of the drawing. */
    private static final double MARGIN = 2;

    private static final double BESIDE_EDGE = 8;

    @Test
    void no_two_flows_cross_or_lie_on_each_other() {
        var wrong = new ArrayList<String>();
        for (Drawing drawing : drawings()) {
            for (Drawing.Flow one : drawing.flows()) {
                drawing.flows().stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0)
                        .filter(other -> crossing(one, other))
                        .map(other -> "%s × %s".formatted(one.id(), other.id()))
                        .forEach(pair -> wrong.add(drawing.plane() + ": " + pair));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_flow_goes_through_a_foreign_shape() {
        assertThat(drawings().stream()
                        .flatMap(drawing -> through(drawing, drawing.shapes(), (flow, shape) -> !flow.touches(shape))))
                .isEmpty();
    }

    @Test
    void no_flow_goes_through_a_label_not_even_its_own() {
        assertThat(drawings().stream().flatMap(drawing -> through(drawing, drawing.labels(), (flow, label) -> true)))
                .isEmpty();
    }

    @Test
    void everything_stands_inside_its_pool_and_no_flow_runs_along_its_edge() {
        assertThat(drawings().stream()
                        .filter(drawing -> !drawing.pools().isEmpty())
                        .flatMap(DrawingTest::outside))
                .isEmpty();
    }

    private static Stream<String> outside(Drawing drawing) {
        var shapes = Stream.concat(drawing.shapes().entrySet().stream(), drawing.labels().entrySet().stream())
                .filter(box ->
                        drawing.pools().stream().noneMatch(pool -> inner(pool).contains(box.getValue())))
                .map(Map.Entry::getKey);
        var flows = drawing.flows().stream()
                .filter(flow -> flow.way().stream().anyMatch(line -> drawing.pools().stream()
                        .map(pool -> shrunk(pool, BESIDE_EDGE))
                        .noneMatch(pool -> pool.contains(line.getP1()) && pool.contains(line.getP2()))))
                .map(Drawing.Flow::id);
        return Stream.concat(shapes, flows).map(id -> "%s: %s".formatted(drawing.plane(), id));
    }

    @Test
    void every_label_has_room_for_its_text_and_lies_on_no_shape_no_other_label_and_no_edge_of_a_lane() {
        assertThat(drawings().stream().flatMap(DrawingTest::crowded)).isEmpty();
    }

    private static Stream<String> crowded(Drawing drawing) {
        var wrong = new ArrayList<String>();
        drawing.labels().forEach((id, box) -> {
            if (!LabelRoom.holds(box, drawing.texts().get(id))) {
                wrong.add("%s: %s is longer than its label".formatted(drawing.plane(), id));
            }
            if (!drawing.lanes().isEmpty() && drawing.lanes().stream().noneMatch(lane -> lane.contains(inner(box)))) {
                wrong.add("%s: label of %s on the edge of a lane".formatted(drawing.plane(), id));
            }
            Stream.concat(drawing.shapes().entrySet().stream(), drawing.labels().entrySet().stream())
                    .filter(other -> other.getValue() != box
                            && shrunk(other.getValue(), 1).intersects(shrunk(box, 1)))
                    .forEach(
                            other -> wrong.add("%s: label of %s on %s".formatted(drawing.plane(), id, other.getKey())));
        });
        return wrong.stream();
    }

    @Test
    void a_label_too_small_on_purpose_is_found() {
        assertThat(LabelRoom.holds(new Rectangle2D.Double(0, 0, 90, 14), "八个字刚好放得下"))
                .isTrue();
        assertThat(LabelRoom.holds(new Rectangle2D.Double(0, 0, 90, 14), "九个字就放不下了吧"))
                .isFalse();
        assertThat(LabelRoom.holds(new Rectangle2D.Double(0, 0, 90, 28), "答复期限届满 第四十八条"))
                .isTrue();
        var box = new Rectangle2D.Double(0, 0, 90, 14);
        var drawing = new Drawing(
                "plane",
                List.of(),
                List.of(),
                Map.of("shape", new Rectangle2D.Double(80, 0, 20, 20)),
                Map.of("label", box),
                Map.of("label", "一行"),
                List.of());
        assertThat(crowded(drawing)).containsExactly("plane: label of label on shape");
    }

    @Test
    void a_crossing_drawn_on_purpose_is_found() {
        var one = new Drawing.Flow("one", "a", "", "b", List.of(new Line2D.Double(0, 10, 40, 10)));
        var other = new Drawing.Flow("other", "c", "", "d", List.of(new Line2D.Double(20, 0, 20, 40)));
        var beside = new Drawing.Flow("beside", "a", "", "d", List.of(new Line2D.Double(0, 10, 0, 40)));
        assertThat(crossing(one, other)).isTrue();
        assertThat(crossing(one, beside)).isFalse();
        var drawing = new Drawing(
                "plane",
                List.of(),
                List.of(),
                Map.of("shape", new Rectangle2D.Double(10, 0, 20, 20)),
                Map.of(),
                Map.of(),
                List.of(one, beside));
        assertThat(through(drawing, drawing.shapes(), (flow, shape) -> !flow.touches(shape)))
                .containsExactly("plane: one through shape");
    }

    private static Stream<String> through(
            Drawing drawing, Map<String, Rectangle2D> boxes, BiPredicate<Drawing.Flow, String> looked) {
        return drawing.flows().stream().flatMap(flow -> boxes.entrySet().stream()
                .filter(box -> looked.test(flow, box.getKey()))
                .filter(box -> flow.way().stream().anyMatch(line -> line.intersects(inner(box.getValue()))))
                .map(box -> "%s: %s through %s".formatted(drawing.plane(), flow.id(), box.getKey())));
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return shrunk(box, MARGIN);
    }

    private static Rectangle2D shrunk(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }

    /** Flows that leave or reach the same element may run together there; others may not even touch. */
    private static boolean crossing(Drawing.Flow one, Drawing.Flow other) {
        return one.way().stream().anyMatch(line -> other.way().stream()
                .anyMatch(against -> line.intersectsLine(against) && (!one.meets(other) || crosses(line, against))));
    }

    /** Whether they cut each other in their midst: neither runs along the other nor ends on it. */
    private static boolean crosses(Line2D one, Line2D other) {
        return apart(one, other.getX1(), other.getY1(), other.getX2(), other.getY2())
                && apart(other, one.getX1(), one.getY1(), one.getX2(), one.getY2());
    }

    private static boolean apart(Line2D line, double x1, double y1, double x2, double y2) {
        return line.relativeCCW(x1, y1) * line.relativeCCW(x2, y2) < 0;
    }

    private static List<Drawing> drawings() {
        var models = SourceTree.files(SourceTree.ROOT.resolve("bpmn"), ".bpmn").stream()
                .filter(model -> !model.toString().contains("target"))
                .toList();
        assertThat(models).hasSizeGreaterThan(20);
        return models.stream()
                .flatMap(model -> {
                    try {
                        return Drawing.of(model).stream();
                    } catch (Exception e) {
                        throw new IllegalStateException(model.toString(), e);
                    }
                })
                .toList();
    }
}
