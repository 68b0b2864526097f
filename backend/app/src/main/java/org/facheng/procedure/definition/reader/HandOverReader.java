package org.facheng.procedure.definition.reader;

import java.util.List;
import java.util.Set;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.HandOverRule;

/** Reads {@code chain: {consent: required, answer-within: DAYS}} and holds the acts of the procedure to it. */
final class HandOverReader {

    private static final String REASSIGN = "reassign";
    private static final List<String> BY_CONSENT = List.of("hand-over", "accept-hand-over", "decline-hand-over");

    private HandOverReader() {}

    /** Null where a case passes on without consent. */
    static HandOverRule rule(YamlNode root) {
        var acts = root.find("actions").map(node -> node.entries().keySet()).orElse(Set.of());
        var chain = root.find("chain").orElse(null);
        if (chain == null) {
            if (BY_CONSENT.stream().anyMatch(acts::contains)) {
                throw root.get("actions")
                        .wrong("没有规定移交须经同意，却有移交的办理事项", "请写明 chain，或者删去 " + String.join("、", BY_CONSENT));
            }
            return null;
        }
        chain.only("consent", "answer-within").get("consent").oneOf(List.of("required"));
        if (acts.contains(REASSIGN) || !acts.containsAll(BY_CONSENT)) {
            throw chain.wrong("移交须经接收人同意，不能直接改派", "请删去 reassign，并写明 " + String.join("、", BY_CONSENT));
        }
        return new HandOverRule(chain.get("answer-within").number());
    }
}
