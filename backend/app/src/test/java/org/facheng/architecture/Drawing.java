package org.facheng.architecture;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing of one plane of a model: where its pools, its shapes, its labels and its sequence flows are. */
record Drawing(
        String plane,
        List<Rectangle2D> pools,
        Map<String, Rectangle2D> shapes,
        Map<String, Rectangle2D> labels,
        List<Flow> flows) {
    /**
     * @param from what it leaves; {@code host} of a boundary event is left, too
     */
    record Flow(String id, String from, String host, String to, List<Line2D> way) {

        boolean touches(String element) {
            return List.of(from, to, host, id).contains(element);
        }

        boolean meets(Flow other) {
            return from.equals(other.from) || to.equals(other.to) || from.equals(other.to) || to.equals(other.from);
        }
    }

    static List<Drawing> of(Path model) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = factory.newDocumentBuilder().parse(model.toFile());
        var elements = new HashMap<String, Element>();
        all(document.getElementsByTagNameNS("*", "*")).stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> elements.put(element.getAttribute("id"), element));
        return all(document.getElementsByTagNameNS("*", "BPMNPlane")).stream()
                .map(plane -> read(model, plane, elements))
                .toList();
    }

    private static Drawing read(Path model, Element plane, Map<String, Element> elements) {
        var name = model.getFileName() + " " + plane.getAttribute("bpmnElement");
        var drawing = new Drawing(name, new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (Element shape : all(plane.getElementsByTagNameNS("*", "BPMNShape"))) {
            var id = shape.getAttribute("bpmnElement");
            var kind = elements.get(id).getLocalName();
            if (kind.equals("participant")) {
                drawing.pools.add(bounds(child(shape, "Bounds")));
            } else if (!kind.equals("lane")) {
                drawing.shapes.put(id, bounds(child(shape, "Bounds")));
            }
            label(shape, id, drawing);
        }
        for (Element edge : all(plane.getElementsByTagNameNS("*", "BPMNEdge"))) {
            var flow = elements.get(edge.getAttribute("bpmnElement"));
            if (flow.getLocalName().equals("sequenceFlow")) {
                var from = elements.get(flow.getAttribute("sourceRef"));
                drawing.flows.add(new Flow(
                        flow.getAttribute("id"),
                        from.getAttribute("id"),
                        from.getAttribute("attachedToRef"),
                        flow.getAttribute("targetRef"),
                        way(edge)));
                label(edge, flow.getAttribute("id"), drawing);
            }
        }
        return drawing;
    }

    private static void label(Element drawn, String id, Drawing drawing) {
        var label = child(drawn, "BPMNLabel");
        if (label != null && child(label, "Bounds") != null) {
            drawing.labels.put(id, bounds(child(label, "Bounds")));
        }
    }

    private static List<Line2D> way(Element edge) {
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

    private static Rectangle2D bounds(Element element) {
        return new Rectangle2D.Double(
                number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Null where it has none. */
    private static Element child(Element element, String name) {
        return all(element.getElementsByTagNameNS("*", name)).stream()
                .filter(child -> child.getParentNode() == element)
                .findFirst()
                .orElse(null);
    }

    private static List<Element> all(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }
}
