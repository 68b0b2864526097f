package org.facheng.procedure.cluster;

import java.util.Collection;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.LinkNotes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 合并答复: petitions of different people about one matter are tied together; nobody's clock, letter or end becomes another's. */
@Component
class JoinClusterAct implements CaseAct {

    private final Cases cases;
    private final CaseLinks links;
    private final Permissions permissions;
    private final LinkNotes notes;

    JoinClusterAct(Cases cases, CaseLinks links, Permissions permissions, LinkNotes notes) {
        this.cases = cases;
        this.links = links;
        this.permissions = permissions;
        this.notes = notes;
    }

    @Override
    public String action() {
        return Clusters.JOIN;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code not_to_be_joined} with the reason at the number */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var named = form.path(Clusters.CASES)
                .valueStream()
                .map(JsonNode::asString)
                .map(String::strip)
                .distinct()
                .toList();
        for (int i = 0; i < named.size(); i++) {
            join(file, other(file, user, named.get(i), "/form/cases/" + i), user);
        }
    }

    private CaseFile other(CaseFile file, User user, String caseNo, String at) {
        var other = cases.byNo(caseNo)
                .filter(one -> permissions.may(user, Action.CASEFILE_READ, one.scope()))
                .filter(one ->
                        one.procedure().equals(file.procedure()) && !one.id().equals(file.id()))
                .orElseThrow(() -> refused("没有找到信访事项%s，请核对案号。".formatted(caseNo), at));
        if (!other.open()) {
            throw refused(caseNo + "已经办结，不能合并答复。", at);
        }
        if (file.secret() || other.secret()) {
            throw refused("检举控告和要求保密的信访事项不能合并答复（第三十条第三款）。", at);
        }
        if (!other.handlingUnitId().equals(file.handlingUnitId())) {
            throw refused(caseNo + "由其他机关办理，不能合并答复。", at);
        }
        if (people(file).stream().anyMatch(people(other)::contains)) {
            throw refused(caseNo + "是同一信访人提出的，请在甄别时并入首次事项。", at);
        }
        return other;
    }

    private Collection<String> people(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(Party::applicant)
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    private void join(CaseFile file, CaseFile other, User user) {
        if (links.of(file.id()).stream().noneMatch(known -> known.id().equals(other.id()))) {
            links.link(file.id(), other.id(), false);
        }
        write(file, other, user);
        write(other, file, user);
    }

    private void write(CaseFile file, CaseFile other, User user) {
        notes.write(file, other, user.actor(), null, "与%s合并答复，期限、文书和办结各自独立".formatted(other.caseNo()));
    }

    private static ProblemException refused(String why, String at) {
        return Problems.invalid("not_to_be_joined", why, "These can't be answered together.")
                .at(at, why, "not to be joined");
    }
}
