package org.facheng.supervision;

import java.util.Comparator;
import java.util.List;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.StageDefinition;

/** The rows of the board by procedure, and in each as the law goes on from stage to stage. */
final class BoardOrder {

    private BoardOrder() {}

    static Comparator<BoardController.Row> of(Procedures procedures) {
        return Comparator.comparing(BoardController.Row::procedure)
                .thenComparing(row -> stages(procedures, row.procedure()).indexOf(row.stage()));
    }

    private static List<String> stages(Procedures procedures, String key) {
        return procedures.all().stream()
                .filter(procedure -> procedure.key().equals(key))
                .flatMap(procedure -> procedure.stages().stream())
                .map(StageDefinition::id)
                .toList();
    }
}
