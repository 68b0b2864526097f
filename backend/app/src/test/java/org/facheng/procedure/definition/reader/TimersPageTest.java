package org.facheng.procedure.definition.reader;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.testing.GeneratedPage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The catalogue of the timers: where a model waits for a day, and which limit names it. */
class TimersPageTest {

    private static final Pattern DUE = Pattern.compile("deadline\\.due\\(execution,'([^']+)'\\)");

    private static final String PAGE =
            """
            # 计时 Timers

            Every event of the models that a day sets off, and the limit whose last day it is. Generated from the models and the
            time-limits.yaml beside them; the build compares it. *ends*: what goes on there is ended by it; *beside*: it goes on.

            %s""";

    private static final String TABLE =
            """
            ## %s %s

            | model | timer | at | limit | article |
            |---|---|---|---|---|
            %s
            """;

    private final TimeLimits limits = new TimeLimits(Policies.standard());

    @Test
    void the_page_shows_the_timers_as_they_are() {
        var tables =
                new ProcedureFolders(limits).all().stream().map(this::table).collect(Collectors.joining());
        GeneratedPage.compare("timers.md", PAGE.formatted(tables.strip() + "\n"));
    }

    private String table(ProcedureDefinition procedure) {
        var rows = procedure.models().stream()
                .map(Model::of)
                .flatMap(model -> timers(model).map(timer -> row(procedure, model, timer)))
                .collect(Collectors.joining());
        return TABLE.formatted(procedure.name().zh(), procedure.version(), rows);
    }

    private static Stream<Element> timers(Model model) {
        return Stream.of("boundaryEvent", "intermediateCatchEvent", "startEvent")
                .flatMap(model::all)
                .filter(event -> Model.has(event, "timerEventDefinition"));
    }

    private String row(ProcedureDefinition procedure, Model model, Element timer) {
        var due = DUE.matcher(timer.getTextContent());
        if (!due.find()) {
            throw new AssertionError(Model.id(timer) + " waits for no limit");
        }
        var waited = limits.members(procedure.key(), due.group(1));
        var rows = limits.ofProcedure(procedure.key()).stream()
                .filter(limit -> waited.contains(limit.key()))
                .toList();
        return "| `%s` | `%s` %s | %s | %s | %s |\n"
                .formatted(
                        model.toString().replaceFirst(".*/", ""),
                        Model.id(timer),
                        Model.name(timer).replaceAll("\\s+", " "),
                        place(timer),
                        told(rows, limit -> "`%s` %s"
                                .formatted(limit.key(), limit.name().zh())),
                        told(rows, TimersPageTest::article));
    }

    private static String place(Element timer) {
        var host = timer.getAttribute("attachedToRef");
        var ends = !"false".equals(timer.getAttribute("cancelActivity"));
        return host.isEmpty() ? "–" : "`%s` (%s)".formatted(host, ends ? "ends" : "beside");
    }

    private static String article(TimeLimit limit) {
        return limit.citation() + (limit.verified().equals("unconfirmed") ? "（待确认）" : "");
    }

    private static String told(List<TimeLimit> rows, Function<TimeLimit, String> words) {
        return rows.stream().map(words).distinct().collect(Collectors.joining("<br>"));
    }
}
