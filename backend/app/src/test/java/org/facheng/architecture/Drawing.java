package org.facheng.architecture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * The drawing of one plane of a model: where its pools, its lanes, its shapes, its labels and its sequence flows are.
 *
 * @param texts what each label says
 */
record Drawing(
        String plane,
        List<Rectangle2D> pools,
        List<Rectangle2D> lanes,
        Map<String, Rectangle2D> shapes,
        Map<String, Rectangle2D> labels,
        Map<String, String> texts,
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
        Drawn.all(document.getElementsByTagNameNS("*", "*")).stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> elements.put(element.getAttribute("id"), element));
        return Drawn.all(document.getElementsByTagNameNS("*", "BPMNPlane")).stream()
                .map(plane -> read(model, plane, elements))
                .toList();
    }

    private static Drawing read(Path model, Element plane, Map<String, Element> elements) {
        var name = model.getFileName() + " " + plane.getAttribute("bpmnElement");
        var drawing = new Drawing(
                name,
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>());
        for (Element shape : Drawn.all(plane.getElementsByTagNameNS("*", "BPMNShape"))) {
            var id = shape.getAttribute("bpmnElement");
            var kind = elements.get(id).getLocalName();
            if (kind.equals("participant")) {
                drawing.pools.add(Drawn.bounds(Drawn.child(shape, "Bounds")));
            } else if (kind.equals("lane")) {
                drawing.lanes.add(Drawn.bounds(Drawn.child(shape, "Bounds")));
            } else {
                drawing.shapes.put(id, Drawn.bounds(Drawn.child(shape, "Bounds")));
            }
            label(shape, elements.get(id), drawing);
        }
        for (Element edge : Drawn.all(plane.getElementsByTagNameNS("*", "BPMNEdge"))) {
            var flow = elements.get(edge.getAttribute("bpmnElement"));
            if (flow.getLocalName().equals("sequenceFlow")) {
                var from = elements.get(flow.getAttribute("sourceRef"));
                drawing.flows.add(new Flow(
                        flow.getAttribute("id"),
                        from.getAttribute("id"),
                        from.getAttribute("attachedToRef"),
                        flow.getAttribute("targetRef"),
                        Drawn.way(edge)));
                label(edge, flow, drawing);
            }
        }
        return drawing;
    }

    private static void label(Element drawn, Element of, Drawing drawing) {
        var label = Drawn.child(drawn, "BPMNLabel");
        if (label != null && Drawn.child(label, "Bounds") != null) {
            drawing.labels.put(of.getAttribute("id"), Drawn.bounds(Drawn.child(label, "Bounds")));
            drawing.texts.put(of.getAttribute("id"), of.getAttribute("name"));
        }
    }
}
