package org.facheng.procedure.petition;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facheng.clock.WorkCalendar;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.Limits;
import org.facheng.procedure.advice.MatterContext;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.higher.HigherBody;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterReader;
import org.facheng.procedure.matter.PetitionSubject;
import org.facheng.testing.IntakeFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Petitions for the tests: a plain one, changed here and there, and its review by the table of who is competent as it first stands. */
final class Petitioning {

    static final String MINISTRY = "中华人民共和国工业和信息化部";

    private static final Limits LIMITS = Limits.of(new TimeLimits(Policies.standard()));
    private static final PetitionIntake INTAKE = new PetitionIntake(LIMITS, WorkCalendar.builtIn(), false);
    private static final Pattern LINE =
            Pattern.compile("\\('(\\w+)', '(\\w+)', '(\\w+)', (null|'\\w+'), (null|'[^']+'), ([01]), 1\\)");

    /** What a new installation starts with. */
    static final Competences FIRST = first();

    private Petitioning() {}

    static LastDays days() {
        return new LastDays(LIMITS, new StatutoryPeriodEnd(WorkCalendar.builtIn()));
    }

    static PetitionIntake.Review review(JsonNode document) {
        return review(document, FIRST, Map.of());
    }

    static PetitionIntake.Review review(JsonNode document, Competences competences) {
        return review(document, competences, Map.of());
    }

    static PetitionIntake.Review review(JsonNode document, Competences competences, Map<String, HigherBody> higher) {
        Matter matter = MatterReader.read(document);
        String unit = matter.receivedBy() == null ? MINISTRY : matter.receivedBy();
        return INTAKE.of(matter, MatterContext.receivedBy(unit, MINISTRY, "工信部"), competences, higher);
    }

    /** The plain petition with changes like {@code subject="labour";declared.urgent=}: a path, an equals sign, a JSON value or none. */
    static ObjectNode plainWith(String changes) {
        return IntakeFiles.changed("/intake/letter/base.json", changes);
    }

    private static Competences first() {
        Map<PetitionSubject, Competence> lines = LINE.matcher(IntakeFiles.text("/db/migration/V0845__competence.sql"))
                .results()
                .map(Petitioning::line)
                .collect(Collectors.toMap(Competence::subject, Function.identity()));
        return new Competences(lines);
    }

    private static Competence line(MatchResult row) {
        String target = text(row.group(4));
        return new Competence(
                PetitionSubject.valueOf(row.group(1)),
                Competence.Place.valueOf(row.group(2)),
                Route.valueOf(row.group(3)),
                target == null ? null : Target.valueOf(target),
                text(row.group(5)),
                "1".equals(row.group(6)));
    }

    private static String text(String literal) {
        return "null".equals(literal) ? null : literal.substring(1, literal.length() - 1);
    }
}
