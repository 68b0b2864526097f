package org.facheng.procedure.petition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyTies;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.alike.Folding;
import tools.jackson.databind.JsonNode;

/**
 * The petitioners' side of an agreement (信访工作条例第三十三条). It ends the petition, so each of them has to be in it, by himself or by who acts for him. A name
 * is the same however it is spaced or punctuated; who petitions alone is the one there, whatever he is called.
 */
final class SettlingPetitioners {

    static final String FIELD = "sides";

    private final PartyTies ties;
    private final List<Party> petitioners;
    private final List<String> named;
    private final Set<String> folded;

    SettlingPetitioners(List<Party> parties, JsonNode form) {
        ties = new PartyTies(parties);
        petitioners = parties.stream().filter(Party::applicant).toList();
        named = form.path(FIELD)
                .valueStream()
                .map(side -> side.asString("").strip())
                .toList();
        folded = named.stream().map(Folding::text).collect(Collectors.toSet());
    }

    /** Whether this is somebody of this side, by the form or by the case. */
    boolean include(String name) {
        return folded.contains(Folding.text(name)) || ours().anyMatch(Folding.text(name)::equals);
    }

    /** @throws ProblemException 422 {@code unknown_petitioner}, {@code petitioner_not_agreed} */
    void require() {
        if (petitioners.size() == 1 && folded.size() == 1) {
            return;
        }
        var strangers = named.stream()
                .filter(name -> ours().noneMatch(Folding.text(name)::equals))
                .collect(Collectors.joining("、"));
        if (!strangers.isEmpty()) {
            throw wrong(
                    "unknown_petitioner",
                    "%s不是本件的信访人，也不代理信访人：信访人请照登记的姓名填写，另一方请填写在“另一方”。".formatted(strangers),
                    "Only petitioners and who acts for them stand on their side.");
        }
        var missing = petitioners.stream()
                .filter(party -> !agreed(party))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw wrong(
                    "petitioner_not_agreed",
                    "%s没有列为达成一致的一方：协议只约束同意的人，其余信访人的请求仍要办理。全部同意的请列明，否则请选择“未达成一致”。".formatted(missing),
                    "Not all petitioners are sides of the agreement; for the others the petition goes on.");
        }
    }

    private boolean agreed(Party petitioner) {
        return ties.actingFor(petitioner)
                .filter(SettlingPetitioners::binds)
                .map(Party::name)
                .map(Folding::text)
                .anyMatch(folded::contains);
    }

    /** Who was chosen to present the matter (第二十条第三款) settles it for nobody else, nor does an agent whose papers nobody checked. */
    private static boolean binds(Party acting) {
        return !acting.role().equals("representative") && !PartyTies.unchecked(acting);
    }

    private Stream<String> ours() {
        return ties.parties().stream().filter(ties::applying).map(Party::name).map(Folding::text);
    }

    private static ProblemException wrong(String code, String zh, String en) {
        return Problems.invalid(code, zh, en).at("/form/" + FIELD, "请列明全部信访人", "name all petitioners");
    }
}
