package org.facheng.procedure.casework;

import org.facheng.audit.Actor;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.Recused;
import org.facheng.procedure.chain.Passing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 决定回避: a person keeps out of a case from now on; what they had open goes back to be assigned anew. */
@Component
class RecuseAct implements CaseAct {

    private final Directory directory;
    private final Recusals recusals;
    private final RecusalGrounds grounds;
    private final Substitutes substitutes;
    private final AccountablePerson accountable;
    private final Accountability accountability;
    private final ApplicationEventPublisher events;

    RecuseAct(
            Directory directory,
            Recusals recusals,
            RecusalGrounds grounds,
            Substitutes substitutes,
            AccountablePerson accountable,
            Accountability accountability,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.recusals = recusals;
        this.grounds = grounds;
        this.substitutes = substitutes;
        this.accountable = accountable;
        this.accountability = accountability;
        this.events = events;
    }

    @Override
    public String action() {
        return "recuse";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var recused = directory
                .userByName(form.path("username").asString(""))
                .filter(u -> !u.citizen())
                .orElseThrow(() -> Problems.invalid(
                                "unknown_user", "没有这个人员，请从名单中选择。", "No such person. Choose from the list.")
                        .at("/form/username", "请从名单中选择", "unknown"));
        substitutes.required(file, recused);
        recusals.record(file.id(), recused.id(), grounds.of(file, action(), form));
        if (recused.id().equals(file.accountableUserId())) {
            replace(file, recused);
        }
        events.publishEvent(new Recused(file.id(), recused.id()));
    }

    /** The accountable person keeps out: somebody else answers for the case at once, so that there is exactly one at every moment. */
    private void replace(CaseFile file, User recused) {
        var next = accountable.chooseAnew(file);
        accountability.pass(
                file,
                next.user(),
                new Accountability.Cause(
                        Passing.RECUSED,
                        Actor.SYSTEM,
                        "%s回避，本案改由%s负责（%s）"
                                .formatted(recused.displayName(), next.user().displayName(), next.reason()),
                        recused.displayName() + "回避",
                        null,
                        null));
    }
}
