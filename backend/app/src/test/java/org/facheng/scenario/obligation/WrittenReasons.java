package org.facheng.scenario.obligation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.springframework.core.io.ClassPathResource;

/**
 * The obligations.yaml of a procedure: what its register can't read elsewhere, and why.
 *
 * @param law whose articles are looked for
 * @param first the first article a procedure can carry
 * @param last the last one
 * @param neverMissed keys of limits without a scenario that misses them
 * @param besideModels keys of limits that no node of a model stands for: what carries each, and why it is drawn nowhere
 * @param leftOut provisions, smaller than an article, that nothing carries although something carries their article
 * @param withoutElement articles that nothing in the procedure carries
 */
record WrittenReasons(
        String law,
        int first,
        int last,
        Map<String, String> neverMissed,
        Map<String, String> besideModels,
        Map<String, String> withoutElement,
        Map<String, String> leftOut) {

    static WrittenReasons of(ProcedureDefinition procedure) {
        var file = procedure.folder() + "/obligations.yaml";
        try (var text = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            var root = YamlNode.read(file, text)
                    .only("articles", "never-missed", "beside-models", "without-element", "left-out");
            var articles = root.get("articles").only("law", "from", "to");
            return new WrittenReasons(
                    articles.get("law").text(),
                    articles.get("from").number(),
                    articles.get("to").number(),
                    root.find("never-missed").map(WrittenReasons::reasons).orElse(Map.of()),
                    root.find("beside-models").map(WrittenReasons::reasons).orElse(Map.of()),
                    reasons(root.get("without-element")),
                    root.find("left-out").map(WrittenReasons::reasons).orElse(Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> reasons(YamlNode node) {
        var reasons = new LinkedHashMap<String, String>();
        node.entries()
                .forEach((key, reason) ->
                        reasons.put(key, reason.only("zh", "en").label().zh()));
        return reasons;
    }
}
