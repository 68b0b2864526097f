package org.facheng.procedure.definition.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.PartyChange;

/** Reads what an outcome, an action or a step does beyond its fact: a limit extended, a party changed. */
final class Effects {

    static final List<String> PARTIES = List.of("applicant", "respondent", "third-party", "agent");

    private Effects() {}

    /** Of the member {@code extends}; null where there is none. */
    static OutcomeDefinition.Extension extension(YamlNode node) {
        return node.find("extends")
                .map(extension -> extension.only("limit", "by"))
                .map(extension -> new OutcomeDefinition.Extension(
                        extension.get("limit").text(), extension.get("by").text()))
                .orElse(null);
    }

    /** Of the member {@code parties}. */
    static List<PartyChange> parties(YamlNode node) {
        var changes = new ArrayList<PartyChange>();
        node.find("parties").ifPresent(parties -> parties.entries().forEach((role, change) -> {
            if (!PARTIES.contains(role)) {
                throw change.wrong("没有“%s”这种当事人".formatted(role), "可用的写法：" + String.join("、", PARTIES));
            }
            change.only(PartyChange.NAME, PartyChange.ADDRESS, PartyChange.ELECTRONIC_SERVICE, "changed-after");
            var given = new LinkedHashMap<String, String>();
            change.entries().forEach((key, source) -> {
                if (!key.equals("changed-after")) {
                    given.put(key, Sources.source(source));
                }
            });
            changes.add(new PartyChange(role, given, change.textOrNull("changed-after")));
        }));
        return List.copyOf(changes);
    }
}
