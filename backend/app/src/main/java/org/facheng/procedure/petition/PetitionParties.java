package org.facheng.procedure.petition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.filing.FiledParties;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads the parties of a petition. Whom it is about 被反映的单位（人） is a name on paper: never tied to a unit of ours, so that nobody there sees
 * or is told of it (信访工作条例第三十条第三款). Others it mentions take no part.
 */
@Component
class PetitionParties {

    private static final String UNNAMED = "未留姓名";
    private static final Set<String> MENTIONED = Set.of("interested-party");

    private final FiledParties filed;
    private final Cases cases;
    private final Directory directory;

    PetitionParties(FiledParties filed, Cases cases, Directory directory) {
        this.filed = filed;
        this.cases = cases;
        this.directory = directory;
    }

    MatterReview.Parties of(FilingRequest request) {
        List<Party> parties = filed.of(request).all().stream()
                .filter(party -> !MENTIONED.contains(party.role()))
                .map(PetitionParties::kept)
                .map(party -> reached(party, request))
                .toList();
        return new MatterReview.Parties(
                Stream.concat(parties.stream(), transferor(request.form()).stream())
                        .toList(),
                null);
    }

    /** Who passed it on: an objection goes there, and what became of it (信访工作条例第二十三条第三款、第二十二条第一款第三项). */
    private Optional<Party> transferor(JsonNode form) {
        return Optional.of(form.path("transferor").asString(""))
                .filter(name -> !name.isBlank())
                .map(name -> {
                    var unit = directory.unitByName(name).filter(Unit::electronicService);
                    var unitId = unit.map(Unit::id).orElse(null);
                    return new Party(null, null, "transferor", name, "organ", null, unitId, unit.isPresent(), "{}");
                });
    }

    /** Whoever petitioned at the portal follows the matter there, whichever body of ours has it now. */
    private Party reached(Party party, FilingRequest request) {
        return request.from() == null || !party.applicant()
                ? party
                : cases.parties(request.from().id()).stream()
                        .filter(before -> before.applicant()
                                && before.userId() != null
                                && before.name().equals(party.name()))
                        .findFirst()
                        .map(before -> party.taken(
                                party.role(),
                                party.name(),
                                party.kind(),
                                before.userId(),
                                null,
                                before.electronicService(),
                                party.details()))
                        .orElse(party);
    }

    private static Party kept(Party party) {
        if (party.respondent()) {
            return party.taken(party.role(), party.name(), party.kind(), null, null, false, party.details());
        }
        return party.name().isBlank()
                ? party.taken(
                        party.role(),
                        UNNAMED,
                        party.kind(),
                        party.userId(),
                        null,
                        party.electronicService(),
                        party.details())
                : party;
    }
}
