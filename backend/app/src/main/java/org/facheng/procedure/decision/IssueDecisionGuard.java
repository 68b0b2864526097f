package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 印发行政复议决定书: a document may have been challenged since the decision was proposed; a dismissal decides on no act and waits for none. */
@Component
class IssueDecisionGuard implements TaskAct {

    private static final String DECISION = "decision";

    private static final String ISSUE = "ISSUE";

    private final UndecidedChallenge challenge;
    private final FoundSince found;

    IssueDecisionGuard(UndecidedChallenge challenge, FoundSince found) {
        this.challenge = challenge;
        this.found = found;
    }

    @Override
    public String form() {
        return "issue-decision";
    }

    /** @throws org.facheng.platform.ProblemException 409 {@code challenge_undecided}, {@code basis_found_unlawful} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (DECISION.equals(task.document()) && ISSUE.equals(done.outcome())) {
            challenge.refuse(file);
            found.refuse(file);
        }
    }
}
