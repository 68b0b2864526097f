package org.facheng.procedure.definition.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ActGroup;

/** The headings of the acts at a case, in the order in which they stand. */
final class ActGroups {

    private static final String FILE = "../../shared/act-groups.yaml";

    private final Map<String, ActGroup> groups = new LinkedHashMap<>();

    private ActGroups() {}

    static ActGroups read(Folder folder) {
        var read = new ActGroups();
        folder.yaml(FILE)
                .only("groups")
                .get("groups")
                .entries()
                .forEach((id, name) -> read.groups.put(
                        id, new ActGroup(id, name.only("zh", "en").label(), read.groups.size())));
        return read;
    }

    /** The group an act says it belongs to. */
    ActGroup of(String act, YamlNode node) {
        var said = node.find("group")
                .orElseThrow(() -> node.wrong("办理事项“%s”没有写明归入哪一组".formatted(act), "请用 group 写明；" + declared()));
        var group = groups.get(said.text());
        if (group == null) {
            throw said.wrong("办理事项“%s”归入的组“%s”没有声明".formatted(act, said.text()), "请改正写法；" + declared());
        }
        return group;
    }

    private String declared() {
        return "bpmn/shared/act-groups.yaml 声明的组：" + String.join("、", groups.keySet());
    }
}
