package org.facheng.procedure.petition;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 调解、和解 (信访工作条例第三十三条): an agreement is of all its sides, and each receives it. It ends the petition, so every petitioner has to be one of them, by
 * himself or by a representative; whoever else agreed becomes a party that receives this paper and nothing else.
 */
@Component
class MediateAct implements TaskAct {

    private static final String PROCEDURE = "petition";
    private static final String SIDES = "sides";
    private static final String OTHER_SIDE = "settling-side";

    private final Cases cases;

    MediateAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "mediate";
    }

    /** The petitioners stand there already. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        if (!PROCEDURE.equals(file.procedure())) {
            return declared;
        }
        var form = (ObjectNode) declared.deepCopy();
        var sides = ((ObjectNode) form.at("/properties/" + SIDES)).putArray("default");
        petitioners(cases.parties(file.id())).forEach(party -> sides.add(party.name()));
        return form;
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code petitioner_not_agreed}, {@code other_side_missing} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!PROCEDURE.equals(file.procedure()) || !"AGREED".equals(done.outcome())) {
            return;
        }
        var parties = cases.parties(file.id());
        var named = done.form()
                .path(SIDES)
                .valueStream()
                .map(side -> side.asString("").strip())
                .distinct()
                .toList();
        requireAll(parties, named);
        var ties = new PartyTies(parties);
        var ours = parties.stream().filter(ties::applying).map(Party::name).collect(Collectors.toSet());
        var others = named.stream().filter(name -> !ours.contains(name)).toList();
        if (others.isEmpty()) {
            throw wrong(
                    "other_side_missing",
                    "协议由争议双方达成：请写明信访人以外的另一方。",
                    "An agreement has two sides: name the one that is no petitioner.");
        }
        others.forEach(name ->
                cases.addParty(file.id(), new Party(null, null, OTHER_SIDE, name, "unknown", null, null, false, "{}")));
    }

    /** Where there is one petitioner only it is he who agreed, whatever he is called there. */
    private static void requireAll(List<Party> parties, List<String> named) {
        var ties = new PartyTies(parties);
        var petitioners = petitioners(parties);
        var missing = petitioners.stream()
                .filter(party -> ties.actingFor(party)
                        .filter(MediateAct::binds)
                        .map(Party::name)
                        .noneMatch(named::contains))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        if (petitioners.size() > 1 && !missing.isEmpty()) {
            throw wrong(
                    "petitioner_not_agreed",
                    "%s没有列为达成一致的一方：协议只约束同意的人，其余信访人的请求仍要办理。全部同意的请列明，否则请选择“未达成一致”。".formatted(missing),
                    "Not all petitioners are sides of the agreement; for the others the petition goes on.");
        }
    }

    /** Who was chosen to present the matter (第二十条第三款) settles it for nobody else, nor does an agent whose papers nobody checked. */
    private static boolean binds(Party acting) {
        return !acting.role().equals("representative") && !PartyTies.unchecked(acting);
    }

    private static List<Party> petitioners(List<Party> parties) {
        return parties.stream().filter(Party::applicant).toList();
    }

    private static ProblemException wrong(String code, String zh, String en) {
        return Problems.invalid(code, zh, en).at("/form/" + SIDES, "请列明全部各方", "name all sides");
    }
}
