package org.facheng.procedure.petition;

import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.alike.Folding;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * 确定听证 (信访工作条例第三十一条第六项): whoever takes part on the other side is told of it, too, and of each day that is set anew. Named once, a side
 * stays until a later arrangement names it no more.
 */
@Component
class ArrangeHearingAct implements TaskAct {

    private static final String SIDES = "sides";
    private static final String ROLE = "hearing-side";

    private final Cases cases;

    ArrangeHearingAct(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String form() {
        return "arrange-hearing";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code named_on_both_sides} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var ties = new PartyTies(cases.parties(file.id()));
        var petitioners = ties.parties().stream()
                .filter(ties::applying)
                .map(party -> Folding.text(party.name()))
                .collect(Collectors.toSet());
        var sides = OtherSides.parties(done.form().path(SIDES), ROLE);
        sides.stream()
                .map(Party::name)
                .filter(name -> petitioners.contains(Folding.text(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw OtherSides.onBothSides(name, SIDES);
                });
        var before = ties.parties().stream()
                .filter(party -> party.role().equals(ROLE))
                .toList();
        before.stream()
                .filter(party -> sides.stream().noneMatch(side -> same(side, party)))
                .forEach(cases::leave);
        sides.forEach(side -> before.stream()
                .filter(party -> same(side, party))
                .findFirst()
                .ifPresentOrElse(
                        party -> cases.amendParty(party.with(false, side.details())),
                        () -> cases.addParty(file.id(), side)));
    }

    private static boolean same(Party one, Party other) {
        return Folding.text(one.name()).equals(Folding.text(other.name()));
    }
}
