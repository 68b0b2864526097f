package org.facheng.procedure.migration;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.ModelVersions;
import org.facheng.procedure.ModelVersions.Behind;
import org.facheng.procedure.ModelVersions.NotMovable;
import org.facheng.procedure.OpenTask;
import org.facheng.procedure.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings one case onto the latest models, or tries what would come of it; one transaction a case. */
@Service
class CaseMigration {

    /**
     * What has come of a case, or would.
     *
     * @param models that were not the latest; empty where somebody was faster
     * @param tasks open afterwards, by their keys
     * @param clocks running afterwards, as {@code key until last day}
     * @param obstacles why it stays as it is; empty where it moved
     */
    record Outcome(
            String caseNo, List<Behind> models, List<String> tasks, List<String> clocks, List<String> obstacles) {

        boolean moved() {
            return obstacles.isEmpty();
        }
    }

    private final ModelVersions versions;
    private final TimersOfCase timers;
    private final Cases cases;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Journal journal;
    private final TransactionTemplate transaction;

    CaseMigration(
            ModelVersions versions,
            TimersOfCase timers,
            Cases cases,
            Deadlines deadlines,
            OpenTasks tasks,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.versions = versions;
        this.timers = timers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param apply false: everything is done as in earnest and then taken back */
    Outcome move(String caseId, boolean apply) {
        try {
            return transaction.execute(status -> {
                var outcome = move(caseId);
                if (!apply) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (NotMovable e) {
            return new Outcome(cases.byId(caseId).caseNo(), versions.behind(caseId), List.of(), List.of(), e.reasons());
        }
    }

    private Outcome move(String caseId) {
        var file = cases.lock(caseId);
        var models = versions.behind(caseId);
        if (!models.isEmpty()) {
            versions.moveOn(caseId);
            timers.follow(caseId);
            journal.append(Act.of(caseId, Actor.SYSTEM, "case.migrated", text(models)));
        }
        return new Outcome(file.caseNo(), models, openTasks(caseId), running(caseId), List.of());
    }

    private static String text(List<Behind> models) {
        return models.stream()
                .map(model -> "%s第%d版改为第%d版".formatted(model.process(), model.from(), model.to()))
                .collect(Collectors.joining("、", "本案改按修订后的流程模型办理（", "），待办事项和期限不变"));
    }

    private List<String> openTasks(String caseId) {
        return tasks.of(caseId).stream().map(OpenTask::key).sorted().toList();
    }

    private List<String> running(String caseId) {
        return deadlines.ofCase(caseId).stream()
                .filter(clock -> !clock.ended())
                .map(clock -> clock.due() == null ? clock.key() : clock.key() + " until " + clock.due())
                .sorted()
                .toList();
    }
}
