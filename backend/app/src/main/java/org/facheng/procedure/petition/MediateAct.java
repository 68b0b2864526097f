package org.facheng.procedure.petition;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 调解、和解 (信访工作条例第三十三条): an agreement is of all its sides, and each receives it. Whoever agreed beside the petitioners becomes a party, with the
 * address that was asked for, that receives this paper and nothing else.
 */
@Component
class MediateAct implements TaskAct {

    private static final String PROCEDURE = "petition";
    private static final String OTHERS = "others";
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
        var sides = ((ObjectNode) form.at("/properties/" + SettlingPetitioners.FIELD)).putArray("default");
        cases.parties(file.id()).stream().filter(Party::applicant).forEach(party -> sides.add(party.name()));
        return form;
    }

    /**
     * @throws org.facheng.platform.ProblemException 422 {@code petitioner_not_agreed}, {@code unknown_petitioner}, {@code named_on_both_sides}
     */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (!PROCEDURE.equals(file.procedure()) || !"AGREED".equals(done.outcome())) {
            return;
        }
        var petitioners = new SettlingPetitioners(cases.parties(file.id()), done.form());
        var others = done.form().path(OTHERS).valueStream().toList();
        petitioners.require();
        others.stream()
                .map(OtherSides::name)
                .filter(petitioners::include)
                .findFirst()
                .ifPresent(name -> {
                    throw OtherSides.onBothSides(name, OTHERS);
                });
        OtherSides.parties(done.form().path(OTHERS), OTHER_SIDE).forEach(party -> cases.addParty(file.id(), party));
    }
}
