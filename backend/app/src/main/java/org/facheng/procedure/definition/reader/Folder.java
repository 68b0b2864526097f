package org.facheng.procedure.definition.reader;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.facheng.platform.YamlNode;

/**
 * The folder of one procedure version.
 *
 * @param path class path folder, e.g. {@code bpmn/reconsideration/2024}
 * @param files text of a file by its class path name; empty if there is none
 */
record Folder(String path, Function<String, Optional<String>> files) {

    /** The class path name of a file named relative to the folder, e.g. {@code ../../shared/service.bpmn}. */
    String resolve(String name) {
        return Path.of(path, name).normalize().toString().replace('\\', '/');
    }

    Optional<String> text(String name) {
        return files.apply(resolve(name));
    }

    YamlNode yaml(String name) {
        return YamlNode.read(resolve(name), new StringReader(text(name).orElse("")));
    }

    /** Key of the procedure: the folder above the version. */
    String procedure() {
        return Path.of(path).getParent().getFileName().toString();
    }
}
