package org.facheng.procedure.definition;

import org.facheng.platform.LocalText;

/**
 * A matter a demonstration starts with.
 *
 * @param scenario key of the scenario
 * @param step number of the last step that is played, the first is 1
 * @param workingDaysAgo how many working days ago the scenario began; its other dates keep their distance in working days
 * @param conflict account that has to be recused in this case, or null
 */
public record Seed(String key, LocalText name, String scenario, int step, int workingDaysAgo, String conflict) {}
