package org.facheng.deadline.policy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.LocalText;
import org.facheng.platform.YamlNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The option in force for each {@link Policy}: the first one declared, or what the setting {@code facheng.policies.<key>} names. */
@Component
public class Policies {

    private static final String FILE = "bpmn/shared/policies.yaml";
    private static final String SETTING = "facheng.policies.";

    /** A reading that is in force. */
    public record Applied(String policy, LocalText name, String option, LocalText text) {}

    private final Map<Policy, Applied> applied = new EnumMap<>(Policy.class);

    /**
     * @throws InvalidDefinition naming file, line and remedy, or the setting and what it may be
     */
    @Autowired
    Policies(Environment settings) {
        this(settings::getProperty);
    }

    private Policies(UnaryOperator<String> settings) {
        var declared = read();
        declared.only(Arrays.stream(Policy.values()).map(Policy::key).toArray(String[]::new));
        for (Policy policy : Policy.values()) {
            var node = declared.get(policy.key()).only("name", "options");
            applied.put(policy, choose(policy, node, settings.apply(SETTING + policy.key())));
        }
    }

    /** With the first option of each, as the product ships. */
    public static Policies standard() {
        return of(Map.of());
    }

    /** @param chosen options that differ from the first, by key of the policy */
    public static Policies of(Map<String, String> chosen) {
        return new Policies((UnaryOperator<String>) setting -> chosen.get(setting.substring(SETTING.length())));
    }

    private static YamlNode read() {
        try (var reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            return YamlNode.read(FILE, reader).only("policies").get("policies");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Applied choose(Policy policy, YamlNode node, String setting) {
        var options = new LinkedHashMap<String, LocalText>();
        node.get("options")
                .entries()
                .forEach((key, option) ->
                        options.put(key, option.only("zh", "en").label()));
        var names = List.copyOf(options.keySet());
        var chosen = setting == null || setting.isBlank() ? names.get(0) : setting.strip();
        if (!options.containsKey(chosen)) {
            throw node.get("options")
                    .wrong(
                            "设置%s%s的值“%s”不在其中".formatted(SETTING, policy.key(), chosen),
                            "请改为：" + String.join("、", names));
        }
        return new Applied(policy.key(), node.get("name").only("zh", "en").label(), chosen, options.get(chosen));
    }

    public Applied applied(Policy policy) {
        return applied.get(policy);
    }

    public boolean is(Policy policy, String option) {
        return applied.get(policy).option().equals(option);
    }

    /** All of them, in the order of {@link Policy}. */
    public List<Applied> all() {
        return List.copyOf(applied.values());
    }
}
