package org.facheng.procedure.definition.reader;

import java.util.List;
import org.facheng.platform.YamlNode;

/** Checks that every document a procedure declares has its template, and that what is served can be proven. */
final class DocumentFiles {

    /** 送达回证: made at every service, whatever is served. */
    private static final String PROOF = "proof-of-service";

    private static final List<String> FILES = List.of("document.yaml", "text.yaml");

    private DocumentFiles() {}

    static void check(YamlNode root, Folder folder) {
        root.find("documents")
                .ifPresent(documents ->
                        documents.entries().values().forEach(node -> template(node.get("template"), folder)));
        root.find("service").ifPresent(service -> there(PROOF, service, folder));
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
