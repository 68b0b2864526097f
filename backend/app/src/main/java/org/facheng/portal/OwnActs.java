package org.facheng.portal;

import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.identity.User;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.casework.PossibleAct;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** What a citizen may do in an own case, until when by law, and whose turn it is. */
@Component
class OwnActs {

    private static final String YOU = "you";
    private static final String NOBODY = "nobody";
    private static final String BODY = "body";
    private static final String WAITING = "receiveTask_";

    private final CaseActs acts;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final TimeLimits limits;

    OwnActs(CaseActs acts, Procedures procedures, Deadlines deadlines, DeadlineViews views, TimeLimits limits) {
        this.acts = acts;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.views = views;
        this.limits = limits;
    }

    /** A day the house has set itself binds no citizen, and is told to none. */
    List<PossibleAct> of(CaseFile file, User user) {
        var procedure = procedure(file);
        return acts.possible(file, user).stream()
                .map(act -> internal(file, procedure, act) ? act.withoutDay() : act)
                .toList();
    }

    /** Where the stage is the citizen's, it is this one's turn only as long as the case waits for an act of this one. */
    String turn(CaseFile file, List<PossibleAct> own) {
        if (!file.open()) {
            return NOBODY;
        }
        var procedure = procedure(file);
        if (own.stream().anyMatch(act -> act.until() != null || awaited(procedure, act))) {
            return YOU;
        }
        var turn = procedure.stage(file.stage()).turn();
        return YOU.equals(turn) ? turnOfOthers(file) : turn;
    }

    private String turnOfOthers(CaseFile file) {
        return views.ofCase(file.id()).stream().anyMatch(OwnActs::bodys) ? BODY : NOBODY;
    }

    private static boolean bodys(DeadlineView clock) {
        return BODY.equals(clock.party()) && "running".equals(clock.state());
    }

    private static boolean awaited(ProcedureDefinition procedure, PossibleAct act) {
        return procedure.action(act.action()).orElseThrow().when().stream()
                .anyMatch(element -> element.startsWith(WAITING));
    }

    private boolean internal(CaseFile file, ProcedureDefinition procedure, PossibleAct act) {
        var limit = procedure.action(act.action()).orElseThrow().limit();
        return limit != null
                && deadlines
                        .find(file.id(), limit)
                        .filter(clock ->
                                limits.byRule(clock.rule(), clock.startedOn()).internal())
                        .isPresent();
    }

    private ProcedureDefinition procedure(CaseFile file) {
        return procedures.byKey(file.procedure(), file.lawVersion());
    }
}
