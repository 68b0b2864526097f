package org.facheng.procedure.casework;

import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.AccountableChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 变更承办人: another handler answers for the case from now on, and gets the tasks the one before had. */
@Component
class ReassignAct implements CaseAct {

    private final Cases cases;
    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReassignAct(
            Cases cases,
            Directory directory,
            Recusals recusals,
            Permissions permissions,
            Journal journal,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public String action() {
        return "reassign";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var next = directory
                .userByName(form.path("username").asString(""))
                .filter(u -> eligible(file, u))
                .orElseThrow(() -> Problems.invalid(
                                "not_eligible",
                                "该人员不能承办本案，请选择本机关未回避的承办人。",
                                "Choose a handler of this body who is not recused.")
                        .at("/form/username", "请选择本机关未回避的承办人", "not eligible"));
        cases.setAccountable(file.id(), next.id(), next.unitId());
        var reason = form.path("reason").asString("");
        journal.append(Act.of(
                file.id(),
                permissions
                        .role(user, Action.CASE_REASSIGN, file.scope())
                        .map(user::actor)
                        .orElseThrow(Problems::forbidden),
                "case.accountable",
                "本案改由%s负责（%s）".formatted(next.displayName(), reason)));
        events.publishEvent(new AccountableChanged(file.id(), file.accountableUserId()));
    }

    private boolean eligible(CaseFile file, User user) {
        return directory.staff(Role.HANDLER, file.handlingUnitId()).stream().anyMatch(u -> u.id().equals(user.id()))
                && recusals.of(file.id(), user.id()).isEmpty();
    }
}
