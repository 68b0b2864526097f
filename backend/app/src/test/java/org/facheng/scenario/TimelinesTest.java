package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.inbox.CaseTasks;
import org.facheng.platform.LocalText;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.PassingTime;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import org.facheng.procedure.definition.reader.ScenarioReader;
import org.facheng.testing.FachengTest;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real matters along their real course, as far as it consists of acts of our procedure: every date worked out by hand is found. */
@FachengTest
class TimelinesTest {

    /** Periods of channels that are no procedure here. */
    private static final Pattern OF_OTHER_CHANNELS = Pattern.compile("(sme|info-disclosure|telecom)\\..*");

    private static final String SERVICE = "userTask_recordService";

    @Autowired
    Procedures procedures;

    @Autowired
    TimeLimits limits;

    @Autowired
    TimeMachine clock;

    @Autowired
    PassingTime passingTime;

    @Autowired
    Actors actors;

    @Autowired
    CaseTasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @TestFactory
    Stream<DynamicTest> every_matter_goes_its_real_course() {
        return Stream.of("reconsideration", "litigation", "petition")
                .flatMap(procedure -> IntakeFiles.of(procedure).stream())
                .sorted(IntakeFiles.LATEST_FIRST)
                .map(matter -> DynamicTest.dynamicTest(matter.path("title").asString(), () -> live(matter)));
    }

    private void live(JsonNode matter) {
        var procedure =
                procedure(matter, LocalDate.parse(matter.path("receivedOn").asString()));
        var id = matter.path("id").asString();
        var timeline = Timeline.of(procedure.key(), id, new ScenarioReader(procedure, limits));
        assertThat(timeline.accountedFor()).as("days of %s", id).containsAll(events(matter));

        var play = new Play(new Scenario(id, new LocalText(id, id), matter, List.of()));
        timeline.lines().forEach(play::next);

        matter.at("/expected/deadlines")
                .valueStream()
                .filter(expected -> !expected.path("comparisonOnly").asBoolean(false))
                .filter(expected -> !OF_OTHER_CHANNELS
                        .matcher(expected.path("rule").asString())
                        .matches())
                .forEach(expected -> assertThat(
                                play.dues.getOrDefault(expected.path("rule").asString(), Set.of()))
                        .as("%s of %s", expected.path("rule"), id)
                        .contains(dates(expected)));
        assertThat(cases.byId(play.caseId).outcome()).as(id).isEqualTo(timeline.closed());
    }

    private ProcedureDefinition procedure(JsonNode matter, LocalDate day) {
        return procedures.inForce(matter.path("procedure").asString(), day);
    }

    /** Days of the events that are the procedure's, as the file marks them. */
    private static Set<LocalDate> events(JsonNode matter) {
        var days = new HashSet<LocalDate>();
        matter.path("events")
                .valueStream()
                .filter(event -> !event.path("background").asBoolean(false))
                .forEach(event -> days.add(LocalDate.parse(event.path("date").asString())));
        return days;
    }

    private static String dates(JsonNode expected) {
        var due = expected.path("due").asString();
        return "%s %s %s"
                .formatted(
                        expected.path("start").asString(),
                        expected.path("rawEnd").asString(due),
                        due);
    }

    private final class Play {

        private final Scenario scenario;
        private String caseId;

        /** First day, end before and after roll-over of every clock as it ever stood, by rule. */
        private final Map<String, Set<String>> dues = new HashMap<>();

        private int played;

        private Play(Scenario scenario) {
            this.scenario = scenario;
        }

        private void next(Timeline.Line line) {
            var at = line.date().atTime(LocalTime.of(9, 0)).plusMinutes(10L * played++);
            clock.visit(at.atZone(clock.getZone()).toInstant(), () -> {
                passingTime.catchUp();
                act(line);
                passingTime.catchUp();
                deadlines.ofCase(caseId).forEach(this::note);
            });
        }

        private void act(Timeline.Line line) {
            if (line.act() == null) {
                serveAll(line.date());
            } else if (line.act() instanceof ScenarioStep.Import matter) {
                caseId = actors.bringIn(procedure(scenario.matter(), line.date()), scenario, matter);
            } else if (line.act() instanceof ScenarioStep.Complete done) {
                actors.complete(caseId, done);
            } else if (line.act() instanceof ScenarioStep.Perform action) {
                actors.perform(caseId, action);
            }
        }

        private void serveAll(LocalDate on) {
            var form = JsonMapper.shared()
                    .createObjectNode()
                    .put("manner", "post")
                    .put("servedOn", on.toString())
                    .put("proof", "邮件回执，签收");
            for (var task : tasks.open(caseId)) {
                if (task.key().equals(SERVICE)) {
                    actors.complete(
                            caseId,
                            new ScenarioStep.Complete(SERVICE, "SERVED", role(task.partyId()), task.document(), form));
                }
            }
        }

        private String role(String partyId) {
            return cases.parties(caseId).stream()
                    .filter(party -> party.id().equals(partyId))
                    .findFirst()
                    .orElseThrow()
                    .role();
        }

        private void note(Deadline clock) {
            dues.computeIfAbsent(limits.byRule(clock.rule(), clock.startedOn()).knownAs(), rule -> new HashSet<>())
                    .add("%s %s %s".formatted(clock.startedOn(), clock.rawEnd(), clock.due()));
        }
    }
}
