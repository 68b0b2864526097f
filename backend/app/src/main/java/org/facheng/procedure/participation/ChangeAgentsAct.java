package org.facheng.procedure.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.PartyChoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 委托、变更、解除代理人: whom an applicant or a third party authorises, one or two, in writing; a change or the end of the authority is told in
 * writing, too (行政复议法第十七条). A party does it for itself, or its statutory agent for it, and sends the papers along; none of its agents does.
 * What was sent waits to be checked by the organ ({@link CheckAgentAct}).
 */
@Component
class ChangeAgentsAct implements CaseAct {

    private static final String PRINCIPAL = "principal";
    private static final String ROLE = "agent";

    private final Cases cases;
    private final People people;
    private final PartyChoice parties;
    private final ElectronicReach reach;
    private final PartyJournal journal;

    ChangeAgentsAct(Cases cases, People people, PartyChoice parties, ElectronicReach reach, PartyJournal journal) {
        this.cases = cases;
        this.people = people;
        this.parties = parties;
        this.reach = reach;
        this.journal = journal;
    }

    @Override
    public String action() {
        return "change-agents";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var own = principals(file, user);
        return own.isEmpty() ? Optional.empty() : Optional.of(PartyChoice.offer(declared, PRINCIPAL, own));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code material_missing} where a party sends no power of attorney */
    @Override
    public void perform(CaseFile file, User user, JsonNode form, List<Material> materials) {
        var principal = PartyChoice.chosen(form, PRINCIPAL, principals(file, user));
        var before = new PartyTies(cases.parties(file.id())).agents(principal);
        boolean ends = form.path("change").asString("").equals("revoke");
        if (user.citizen() && !ends && materials.isEmpty()) {
            throw Problems.invalid("material_missing", "请上传授权委托书和双方身份证明文件。", "Upload the power of attorney.")
                    .at("/uploadIds", "请上传材料", "required");
        }
        var named = ends ? List.<Person>of() : named(form, principal, user);
        before.forEach(agent -> withdraw(file, agent, principal));
        named.forEach(person -> cases.addParty(file.id(), person.as(ROLE)));
        reach.count(file);
        journal.write(
                file,
                ends
                        ? "%s解除%s的代理权限".formatted(principal.name(), namesOf(before))
                        : "%s委托%s代为参加行政复议%s"
                                .formatted(
                                        principal.name(),
                                        named.stream().map(Person::name).collect(Collectors.joining("、")),
                                        before.isEmpty() ? "" : "（原代理人：%s）".formatted(namesOf(before))),
                "行政复议法第十七条");
    }

    private List<Person> named(JsonNode form, Party principal, User user) {
        var named = new ArrayList<Person>();
        for (int i = 0; i < form.path("agents").size(); i++) {
            var person = people.read(form, "/agents/" + i);
            person.details().put(PartyTies.PRINCIPAL, principal.id());
            named.add(user.citizen() ? UncheckedAgent.of(person, form.at("/agents/" + i)) : person);
        }
        return named;
    }

    /** An agent of all applicants goes on acting for the others. */
    private void withdraw(CaseFile file, Party agent, Party principal) {
        var others = new PartyTies(cases.parties(file.id()))
                .principals(agent).stream()
                        .filter(party -> !party.id().equals(principal.id()))
                        .toList();
        cases.leave(agent);
        others.forEach(other -> cases.addParty(file.id(), PartyDetails.with(agent, PartyTies.PRINCIPAL, other.id())));
    }

    /** Staff register it for anybody, a citizen does it for himself or as a statutory agent. */
    private List<Party> principals(CaseFile file, User user) {
        var ties = new PartyTies(cases.parties(file.id()));
        return parties.of(file, "applicant", "third-party").stream()
                .filter(party -> !user.citizen()
                        || user.id().equals(party.userId())
                        || ties.statutoryAgents(party).stream()
                                .anyMatch(one -> user.id().equals(one.userId())))
                .toList();
    }

    private static String namesOf(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("、"));
    }
}
