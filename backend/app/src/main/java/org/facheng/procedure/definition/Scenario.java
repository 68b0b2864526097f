package org.facheng.procedure.definition;

import java.util.List;
import org.facheng.platform.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * A dated story line a lawyer can check.
 *
 * @param key name of its file
 * @param matter what is filed in the first step, in the shape of the form {@code application}
 * @param steps in the order of their dates
 */
public record Scenario(String key, LocalText name, JsonNode matter, List<ScenarioStep> steps) {}
