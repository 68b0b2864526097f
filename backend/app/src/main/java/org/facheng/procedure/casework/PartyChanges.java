package org.facheng.procedure.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.PartyChange;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 变更当事人: what an outcome, an action or a step changes about the parties, as procedure.yaml declares it. */
@Component
class PartyChanges {

    private final Cases cases;
    private final Directory directory;
    private final Documents documents;
    private final DocumentFields fields;
    private final PartyCorrections corrections;
    private final JoiningParties joining;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final CaseTitle title;
    private final JsonMapper json;

    PartyChanges(
            Cases cases,
            Directory directory,
            Documents documents,
            DocumentFields fields,
            PartyCorrections corrections,
            JoiningParties joining,
            CurrentUser currentUser,
            Journal journal,
            CaseTitle title,
            JsonMapper json) {
        this.cases = cases;
        this.directory = directory;
        this.documents = documents;
        this.fields = fields;
        this.corrections = corrections;
        this.joining = joining;
        this.currentUser = currentUser;
        this.journal = journal;
        this.title = title;
        this.json = json;
    }

    /**
     * @return those a letter goes to or comes from, who are new with it
     * @throws org.facheng.platform.ProblemException 422 {@code party_unchanged} where a document asked for another party and none is named
     */
    List<Party> apply(CaseFile file, List<PartyChange> changes) {
        var addressed = new ArrayList<Party>();
        for (PartyChange change : changes) {
            var given = fields.values(file, change.given());
            var parties = cases.parties(file.id()).stream()
                    .filter(party -> party.role().equals(change.role()))
                    .toList();
            if (change.anew()) {
                addressed.add(joining.address(
                        file, change.role(), text(given, PartyChange.NAME), text(given, PartyChange.CASE_NO)));
            } else if (change.joining()) {
                names(given).forEach(name -> joining.join(file, change.role(), name, parties));
            } else if (change.given().containsKey(PartyChange.NAME)) {
                name(file, change, parties, text(given, PartyChange.NAME));
                if (!text(given, PartyChange.CASE_NO).isEmpty()) {
                    corrections.amend(
                            file,
                            cases.parties(file.id()).stream()
                                    .filter(party -> party.role().equals(change.role()))
                                    .toList(),
                            Map.of(PartyChange.CASE_NO, given.get(PartyChange.CASE_NO)));
                }
            } else {
                corrections.amend(file, parties, given);
            }
        }
        return List.copyOf(addressed);
    }

    /** An application on paper may have come in without the party: who is named now comes to the case. */
    private void name(CaseFile file, PartyChange change, List<Party> parties, String name) {
        if (!parties.isEmpty()) {
            replace(file, change, parties.get(0), name);
        } else if (!name.isEmpty()) {
            joining.join(file, change.role(), name, parties);
        } else if (change.changedAfter() != null) {
            var role = PartyRoles.nameOf(change.role());
            throw Problems.invalid(
                            "party_not_named",
                            "案件还没有%s：请填写。没有%s的，不能作出这一结论。".formatted(role, role),
                            "The case has no such party yet: name it.")
                    .at(change.fieldOfName(), "请填写" + role, "name the party");
        }
    }

    private void replace(CaseFile file, PartyChange change, Party before, String name) {
        var unit = directory.unitByName(name);
        boolean another =
                !name.isEmpty() && !same(before, name, unit.map(Unit::id).orElse(null));
        if (!another) {
            refuseIfAskedFor(file, change, before);
            return;
        }
        var now = cases.replaceParty(
                before,
                new Party(
                        null,
                        null,
                        before.role(),
                        name,
                        before.kind(),
                        null,
                        unit.map(Unit::id).orElse(null),
                        unit.map(Unit::electronicService).orElse(false),
                        json.createObjectNode().put("name", name).toString()));
        write(
                file,
                "%s由%s变更为%s".formatted(PartyRoles.nameOf(before.role()), before.name(), now.name()),
                Map.of("role", before.role(), "before", before.name(), "partyBefore", before.id(), "now", now.name()));
        title.rename(file, before.name(), now.name());
    }

    /** 没有按通知变更的，不符合受理条件（行政复议法第三十条第一款第一项）. */
    private void refuseIfAskedFor(CaseFile file, PartyChange change, Party before) {
        var asked = change.changedAfter() == null
                ? null
                : documents
                        .latest(file.id(), change.changedAfter())
                        .filter(CaseDocument::issued)
                        .orElse(null);
        if (asked != null) {
            var role = PartyRoles.nameOf(before.role());
            throw Problems.invalid(
                            "party_unchanged",
                            "已经以《%s》通知变更%s：请填写变更后的%s。没有变更的，不能作出这一结论。".formatted(asked.name(), role, role),
                            "Another party was asked for: name it.")
                    .at(change.fieldOfName(), "请填写变更后的%s，不能仍为%s".formatted(role, before.name()), "name another party");
        }
    }

    private static boolean same(Party before, String name, String unitId) {
        return unitId == null || before.unitId() == null
                ? before.name().equals(name)
                : Objects.equals(before.unitId(), unitId);
    }

    private static List<String> names(Map<String, Object> given) {
        return given.get(PartyChange.NAME) instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : List.of(text(given, PartyChange.NAME));
    }

    static String text(Map<String, Object> given, String key) {
        return given.getOrDefault(key, "") instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining("、"))
                : given.getOrDefault(key, "").toString().strip();
    }

    private void write(CaseFile file, String text, Map<String, Object> details) {
        journal.append(
                Act.of(file.id(), currentUser.actor(), "case.parties", text).with(details));
    }
}
