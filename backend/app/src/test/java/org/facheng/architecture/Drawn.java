package org.facheng.architecture;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads where something is drawn out of the elements of a BPMN diagram. */
final class Drawn {

    private Drawn() {}

    static List<Line2D> way(Element edge) {
        var points = all(edge.getElementsByTagNameNS("*", "waypoint"));
        var way = new ArrayList<Line2D>();
        for (int at = 1; at < points.size(); at++) {
            way.add(new Line2D.Double(point(points.get(at - 1)), point(points.get(at))));
        }
        return way;
    }

    private static Point2D point(Element at) {
        return new Point2D.Double(number(at, "x"), number(at, "y"));
    }

    static Rectangle2D bounds(Element element) {
        return new Rectangle2D.Double(
                number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Null where it has none. */
    static Element child(Element element, String name) {
        return all(element.getElementsByTagNameNS("*", name)).stream()
                .filter(child -> child.getParentNode() == element)
                .findFirst()
                .orElse(null);
    }

    static List<Element> all(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }
}
