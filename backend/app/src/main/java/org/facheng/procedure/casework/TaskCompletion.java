package org.facheng.procedure.casework;

import java.time.Clock;
import java.util.List;
import org.facheng.audit.Act;
import org.facheng.audit.Actor;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.Ids;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.WorkItems;
import org.facheng.procedure.answer.Answer;
import org.facheng.procedure.answer.AnswerMapper;
import org.facheng.procedure.definition.OutcomeDefinition;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Completes a human task: checks what was typed, records what follows from it, moves the procedure on. All or nothing. */
@Service
public class TaskCompletion {

    private final Cases cases;
    private final Procedures procedures;
    private final AnswerMapper answers;
    private final TaskForms forms;
    private final List<TaskAct> acts;
    private final OutcomeFacts facts;
    private final ChainSteps chain;
    private final InformerSecrecy secrecy;
    private final DraftAtHand draft;
    private final Journal journal;
    private final WorkItems workItems;
    private final OutcomeObstacles obstacles;
    private final Clock clock;

    TaskCompletion(
            Cases cases,
            Procedures procedures,
            AnswerMapper answers,
            TaskForms forms,
            List<TaskAct> acts,
            OutcomeFacts facts,
            ChainSteps chain,
            InformerSecrecy secrecy,
            DraftAtHand draft,
            Journal journal,
            WorkItems workItems,
            OutcomeObstacles obstacles,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.answers = answers;
        this.forms = forms;
        this.acts = acts;
        this.facts = facts;
        this.chain = chain;
        this.secrecy = secrecy;
        this.draft = draft;
        this.journal = journal;
        this.workItems = workItems;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code unknown_outcome} or {@code form_invalid}; nothing has happened then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(CompletedTask done) {
        var file = cases.lock(done.caseId());
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        var task = procedure.task(done.taskKey());
        var outcome = task.outcome(done.outcome());
        obstacles.refuse(file, task, outcome);
        procedure.form(task.form()).check(done.outcome(), done.form());
        answers.insert(new Answer(
                Ids.newId(),
                file.id(),
                0,
                task.key(),
                done.partyId(),
                done.outcome(),
                done.form().toString(),
                forms.told(file, task, done),
                done.by().username(),
                clock.instant()));
        acts.stream().filter(act -> act.form().equals(task.form())).forEach(act -> act.perform(file, task, done));
        journal(file, procedure, outcome, done);
        chain.record(
                file,
                outcome.chain(),
                new Actor(done.by().username(), task.role()),
                task.basis() == null ? null : task.basis().toString(),
                done.form());
        facts.record(file, outcome, done);
        if (outcome.keepsSecret()) {
            secrecy.keep(cases.byId(file.id()));
        }
        workItems.complete(done.taskRef(), done.outcome());
    }

    private void journal(CaseFile file, ProcedureDefinition procedure, OutcomeDefinition outcome, CompletedTask done) {
        var task = procedure.task(done.taskKey());
        var text = "%s办结“%s”：%s"
                .formatted(
                        done.by().displayName(),
                        procedure.titleOf(done.taskKey(), done.document()),
                        outcome.name().zh());
        var basis = task.basis() == null ? null : task.basis().toString();
        journal.append(Act.of(file.id(), new Actor(done.by().username(), task.role()), "task.completed", text)
                .on(basis)
                .with(draft.readFor(file, task)));
    }
}
