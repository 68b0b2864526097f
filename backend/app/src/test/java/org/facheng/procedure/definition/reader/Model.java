package org.facheng.procedure.definition.reader;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A model as the contract reads it: plain XML, no engine. */
record Model(String file, String text, Document xml) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    private static final List<String> NODES = List.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway");

    static Model of(String file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var text = ProcedureFolders.text(file).orElseThrow();
            return new Model(file, text, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (Exception e) {
            throw new IllegalStateException(file, e);
        }
    }

    Stream<Element> all(String name) {
        return stream(xml.getDocumentElement(), BPMN, name);
    }

    Stream<Element> nodes() {
        return NODES.stream().flatMap(this::all);
    }

    Element process() {
        return all("process").findFirst().orElseThrow();
    }

    Element byId(String id) {
        return stream(xml.getDocumentElement(), BPMN, "*")
                .filter(e -> id(e).equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The nodes of each scope: the process itself, and each sub-process that is drawn on a plane of its own. */
    Map<String, List<Element>> planes() {
        return nodes().collect(Collectors.groupingBy(node -> id((Element) node.getParentNode())));
    }

    /** What has a plane of its own. */
    List<String> opened() {
        return stream(xml.getDocumentElement(), DI, "BPMNPlane")
                .map(plane -> plane.getAttribute("bpmnElement"))
                .toList();
    }

    List<Element> flowsFrom(Element node) {
        return all("sequenceFlow")
                .filter(flow -> flow.getAttribute("sourceRef").equals(id(node)))
                .toList();
    }

    List<Element> before(Element node) {
        return all("sequenceFlow")
                .filter(flow -> flow.getAttribute("targetRef").equals(id(node)))
                .map(flow -> byId(flow.getAttribute("sourceRef")))
                .toList();
    }

    /** Ids of the elements that are drawn. */
    List<String> drawn() {
        return Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(name -> stream(xml.getDocumentElement(), DI, name))
                .map(shape -> shape.getAttribute("bpmnElement"))
                .toList();
    }

    /** The message a task or an event waits for. */
    String message(Element receiver) {
        var reference = receiver.hasAttribute("messageRef")
                ? receiver
                : children(receiver, "messageEventDefinition").findFirst().orElseThrow();
        return byId(reference.getAttribute("messageRef")).getAttribute("name");
    }

    static boolean has(Element element, String child) {
        return children(element, child).findAny().isPresent();
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static String name(Element element) {
        return element.getAttribute("name");
    }

    static String documentation(Element element) {
        return children(element, "documentation")
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** The outcome a flow leads on, of several as the model joins them; empty for one without condition. */
    static Optional<String> condition(Element flow) {
        return children(flow, "conditionExpression")
                .map(e -> e.getTextContent().replaceAll("\\$\\{outcome == '(.*)'}", "$1"))
                .findFirst();
    }

    static Optional<String> field(Element task, String name) {
        return stream(task, CAMUNDA, "field")
                .filter(f -> name(f).equals(name))
                .map(f -> f.getAttribute("stringValue"))
                .findFirst();
    }

    static Stream<Element> stream(Element root, String namespace, String name) {
        var found = root.getElementsByTagNameNS(namespace, name);
        var list = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list.stream();
    }

    private static Stream<Element> children(Element parent, String name) {
        return stream(parent, BPMN, name).filter(child -> child.getParentNode() == parent);
    }

    @Override
    public String toString() {
        return file;
    }
}
