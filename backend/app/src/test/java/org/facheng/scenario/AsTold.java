package org.facheng.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Documents;
import org.facheng.inbox.CaseTasks;
import org.facheng.procedure.definition.ScenarioStep;

/** Whether a case stands as a step of a scenario tells: stage, open tasks with their role, every open deadline, and how it ended. */
record AsTold(Cases cases, CaseTasks tasks, Deadlines deadlines, Documents documents) {

    void check(String where, String caseId, ScenarioStep.Expectation expect) {
        var file = cases.byId(caseId);
        assertThat(file.stage()).as(where).isEqualTo(expect.stage());
        assertThat(openTasks(caseId)).as(where).containsExactlyInAnyOrderElementsOf(expect.tasks());
        assertThat(deadlines.ofCase(caseId).stream()
                        .filter(Deadline::running)
                        .map(d -> new ScenarioStep.OpenDeadline(d.key(), d.due())))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(expect.deadlines());
        assertThat(deadlines.ofCase(caseId).stream()
                        .filter(d -> d.state().equals("missed"))
                        .map(Deadline::key))
                .as(where)
                .containsAll(expect.missed());
        assertThat(file.outcome()).as(where).isEqualTo(expect.closed());
        assertThat(file.open()).as(where).isEqualTo(expect.closed() == null);
        expect.letters().forEach((key, said) -> {
            var letter = documents.latest(caseId, key);
            assertThat(letter.isPresent()).as(where + ": " + key).isEqualTo(!said.isEmpty());
            letter.ifPresent(one -> assertThat(new String(documents.file(one.id(), "html"), StandardCharsets.UTF_8))
                    .as(where + ": " + key)
                    .contains(said));
        });
    }

    private List<ScenarioStep.OpenTask> openTasks(String caseId) {
        var parties = cases.parties(caseId);
        return tasks.open(caseId).stream()
                .map(task -> new ScenarioStep.OpenTask(
                        task.key(),
                        task.role(),
                        parties.stream()
                                .filter(party -> party.id().equals(task.partyId()))
                                .map(Party::role)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
