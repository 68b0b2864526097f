package org.facheng.procedure.definition.reader;

import java.util.List;
import org.facheng.document.Documents;
import org.facheng.platform.YamlNode;

/** Checks that every document a procedure declares has its template, and that what is served can be proven. */
final class DocumentFiles {

    private static final List<String> FILES = List.of("document.yaml", "text.yaml");

    private DocumentFiles() {}

    static void check(YamlNode root, Folder folder) {
        root.find("documents")
                .ifPresent(documents ->
                        documents.entries().values().forEach(node -> template(node.get("template"), folder)));
        root.find("service").ifPresent(service -> there(Documents.PROOF_OF_SERVICE, service, folder));
    }

    private static void template(YamlNode named, Folder folder) {
        there(named.text(), named, folder);
    }

    private static void there(String template, YamlNode named, Folder folder) {
        for (var each : FILES) {
            var file = "documents/" + template + "/" + each;
            if (folder.text(file).isEmpty()) {
                throw named.wrong("找不到文书模板“%s”".formatted(template), "请补上 " + file);
            }
        }
    }
}
