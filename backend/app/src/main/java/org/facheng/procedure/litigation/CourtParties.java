package org.facheng.procedure.litigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.filing.FiledParty;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.procedure.matter.CourtStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the parties of a suit: plaintiffs on the side of the applicants, every defendant of the law or of the complaint on the side of the
 * respondents, the third parties the court has named (行政诉讼法第二十五条、第二十六条、第二十九条), and the court. Where this body itself is called as a third party,
 * whom the plaintiff sues is for the complaint alone to say.
 */
@Component
class CourtParties {

    static final String APPEAL_SENDER = "appeal-sender";

    private final Directory directory;

    CourtParties(Directory directory) {
        this.directory = directory;
    }

    /** @param defendants by law, as {@link Review#defendants()} says */
    MatterReview.Parties of(FilingRequest request, Unit receivedBy, List<String> defendants, CourtStage stage) {
        JsonNode form = request.form();
        List<Party> parties = new ArrayList<>();
        for (JsonNode plaintiff : form.path("applicants")) {
            parties.add(FiledParty.citizen("applicant", plaintiff));
        }
        boolean called = stage == CourtStage.THIRD_PARTY;
        List<Party> respondents = named(form, called ? List.of() : defendants)
                .filter(name -> !called || !name.equals(receivedBy.name()))
                .map(name -> defendant(name))
                .toList();
        parties.addAll(respondents);
        for (JsonNode thirdParty : form.path("thirdParties")) {
            parties.add(FiledParty.citizen("third-party", thirdParty));
        }
        if (called) {
            parties.add(FiledParty.organ(
                    "third-party",
                    receivedBy.name(),
                    receivedBy.id(),
                    receivedBy.electronicService(),
                    JsonNodeFactory.instance.objectNode()));
        }
        if (form.at("/court/name").isString()) {
            parties.add(FiledParty.organ("court", form.at("/court/name").asString(), null, false, form.path("court")));
        }
        if (stage == CourtStage.APPEAL_ANSWER) {
            parties.add(appealSender(form));
        }
        return new MatterReview.Parties(parties, called ? null : answering(respondents, receivedBy));
    }

    /** Before a suit there are no sides: only the procuratorate the answer goes to. */
    MatterReview.Parties suggesting(FilingRequest request) {
        var procuratorates = request.form()
                .path("applicants")
                .valueStream()
                .map(stated -> FiledParty.citizen("procuratorate", stated))
                .toList();
        return new MatterReview.Parties(procuratorates, null);
    }

    /** Whoever sent the first appeal: the answer to it goes there, and says nothing of another one. */
    private static Party appealSender(JsonNode form) {
        var details = JsonNodeFactory.instance.objectNode().put("caseNo", "首份上诉状");
        return FiledParty.organ(APPEAL_SENDER, form.at("/court/name").asString("人民法院"), null, false, details);
    }

    /** Those of the law first; then whom else the complaint names, as long as the court has not let them go. */
    private static Stream<String> named(JsonNode form, List<String> defendants) {
        Stream<String> complaint =
                form.at("/respondent/defendantsInComplaint").valueStream().map(JsonNode::asString);
        return Stream.concat(defendants.stream(), complaint).distinct();
    }

    private Party defendant(String name) {
        var unit = directory.unitByName(name);
        return FiledParty.organ(
                "respondent",
                name,
                unit.map(Unit::id).orElse(null),
                unit.map(Unit::electronicService).orElse(false),
                JsonNodeFactory.instance.objectNode());
    }

    /** A joint defendant of ours beside the one that received the papers. */
    private static String answering(List<Party> respondents, Unit receivedBy) {
        return respondents.stream()
                .map(Party::unitId)
                .filter(Objects::nonNull)
                .filter(unit -> !unit.equals(receivedBy.id()))
                .findFirst()
                .orElse(null);
    }
}
