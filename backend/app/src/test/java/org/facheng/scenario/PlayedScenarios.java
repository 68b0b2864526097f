package org.facheng.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenarios;

/** Scenarios lived through to their end, and which case each of them was. */
final class PlayedScenarios {

    private final Map<String, String> names = new HashMap<>();

    PlayedScenarios(
            String procedure,
            List<String> wanted,
            Procedures procedures,
            Scenarios scenarios,
            ScenarioPlayer player,
            Cases cases) {
        var definition = procedures.all().stream()
                .filter(one -> one.key().equals(procedure))
                .findFirst()
                .orElseThrow();
        scenarios.of(definition).stream()
                .filter(scenario -> wanted.contains(scenario.key()))
                .forEach(scenario -> {
                    var play = player.of(definition, scenario);
                    while (!play.ended()) {
                        play.next(() -> {});
                    }
                    names.put(cases.byId(play.caseId()).caseNo(), scenario.key());
                });
    }

    /** The number of the only case there is. */
    String only() {
        return names.keySet().iterator().next();
    }

    /** The scenario a case was; its number, where it was none. */
    String nameOf(String caseNo) {
        return names.getOrDefault(caseNo, caseNo);
    }
}
