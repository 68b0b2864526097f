package org.facheng.walk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.facheng.platform.Console;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.planted.Plant;
import org.facheng.walk.planted.PlantedRooms;
import org.facheng.walk.planted.PlantedSteps;

/** Tries the walker itself: plants one fault after another and counts the walks until one ends in what was planted. */
final class Planting implements AutoCloseable {

    /** A fault has to be found within so many walks. */
    static final int MOST_WALKS = 200;

    /** What is written is read whole, so only after some walks. */
    private static final int AT_ONCE = 5;

    private final Walks walks = Walks.start(PlantedRooms.class, PlantedSteps.class);

    /** How many walks each took to be found; none where it was not. */
    Map<Plant, Integer> find(long seed) {
        Map<Plant, Integer> found = new EnumMap<>(Plant.class);
        for (Plant plant : Plant.values()) {
            if (plant == Plant.CHANGED_ENTRY) {
                walks.bean(PlantedRooms.class).disarmJournal();
            }
            Plant.grow(plant, seed);
            int walked = walkUntilFound(shownBy(plant), plant, seed);
            Plant.grow(null, seed);
            if (walked > 0) {
                found.put(plant, walked);
            }
            Console.say("%s: %s, %s"
                    .formatted(
                            plant.found(),
                            plant.what(),
                            walked == 0 ? "NOT FOUND" : "found within %d walks".formatted(walked)));
        }
        return found;
    }

    private ProcedureDefinition shownBy(Plant plant) {
        return walks.procedures().stream()
                .filter(procedure -> plant.growsIn(procedure.key()))
                .findFirst()
                .orElseThrow();
    }

    private int walkUntilFound(ProcedureDefinition procedure, Plant plant, long seed) {
        for (int walked = 0; walked < MOST_WALKS; walked += AT_ONCE) {
            var faults = new ArrayList<Fault>();
            walks.walk(procedure, seed + walked, AT_ONCE, each -> each.fault().ifPresent(faults::add));
            if (plant.seenInWriting()) {
                faults.addAll(walks.written());
            }
            faults.stream()
                    .filter(fault -> fault.kind() != plant.found())
                    .forEach(fault -> Console.say("another fault, " + fault));
            if (faults.stream().anyMatch(fault -> fault.kind() == plant.found())) {
                return walked + AT_ONCE;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        walks.close();
    }
}
