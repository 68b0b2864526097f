package org.facheng.procedure.casework;

import org.facheng.casefile.CaseFile;
import org.facheng.identity.Action;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.identity.Recusals;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.chain.Passing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 变更承办人: another handler answers for the case from now on, and gets the tasks the one before had. */
@Component
class ReassignAct implements CaseAct {

    private final Accountability accountability;
    private final Directory directory;
    private final Recusals recusals;
    private final Permissions permissions;

    ReassignAct(Accountability accountability, Directory directory, Recusals recusals, Permissions permissions) {
        this.accountability = accountability;
        this.directory = directory;
        this.recusals = recusals;
        this.permissions = permissions;
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
        var reason = form.path("reason").asString("");
        accountability.pass(
                file,
                next,
                new Accountability.Cause(
                        Passing.REASSIGNED,
                        permissions
                                .role(user, Action.CASE_REASSIGN, file.scope())
                                .map(user::actor)
                                .orElseThrow(Problems::forbidden),
                        "本案改由%s负责（%s）".formatted(next.displayName(), reason),
                        reason,
                        null,
                        null));
    }

    private boolean eligible(CaseFile file, User user) {
        return directory.staff(Role.HANDLER, file.handlingUnitId()).stream().anyMatch(u -> u.id().equals(user.id()))
                && recusals.of(file.id(), user.id()).isEmpty()
                && !permissions.barred(user, file.scope());
    }
}
