package org.facheng.procedure.definition.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.facheng.platform.YamlNode;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Checks that the models a procedure names are there, are BPMN, hold the processes it starts, and fit its definition. */
final class ModelFiles {

    private ModelFiles() {}

    static void check(YamlNode root, Folder folder) {
        var contract = new ModelContract();
        for (YamlNode model : root.get("models").items()) {
            var text = folder.text(model.text())
                    .orElseThrow(() -> model.wrong("找不到模型“%s”".formatted(model.text()), "请补上文件或者改正文件名"));
            contract.add(folder.resolve(model.text()), read(model, text));
        }
        var processes = contract.processes().toList();
        known(root.get("process"), processes);
        root.itemsOf("outlasting").forEach(outlasting -> known(outlasting, processes));
        root.find("service").ifPresentOrElse(service -> known(service, processes), () -> nothingToServe(root));
        contract.check(root);
    }

    private static void known(YamlNode process, List<String> processes) {
        if (!processes.contains(process.text())) {
            throw process.wrong("各模型中没有流程“%s”".formatted(process.text()), "已有的流程：" + String.join("、", processes));
        }
    }

    /** Without a model that serves, no act may issue what has an addressee: nobody would have to send it. */
    private static void nothingToServe(YamlNode root) {
        root.find("actions").stream()
                .flatMap(actions -> actions.entries().values().stream())
                .flatMap(action -> action.find("issues").stream())
                .filter(issues ->
                        !root.get("documents").get(issues.text()).textsOf("to").isEmpty())
                .findFirst()
                .ifPresent(issues -> {
                    throw issues.wrong(
                            "没有写明文书“%s”由哪个流程送达".formatted(issues.text()), "请写上 service，例如 service: serviceOfDocument");
                });
    }

    private static Document read(YamlNode model, String text) {
        try {
            return parse(text);
        } catch (SAXException e) {
            throw model.wrong("模型“%s”不是有效的BPMN（%s）".formatted(model.text(), e.getMessage()), "请用建模工具重新保存");
        }
    }

    private static Document parse(String text) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
