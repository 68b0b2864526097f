package org.facheng.procedure.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.procedure.answer.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Periods a court has moved (行政诉讼法第一百零一条), but that for appealing: each is a row of its own among the parties, so that only what is made up in it meets its days. */
@Component
class MovedPeriods {

    static final String FIELD = "moved";

    private final Cases cases;
    private final JoiningParties joining;
    private final JsonMapper json;

    MovedPeriods(Cases cases, JoiningParties joining, JsonMapper json) {
        this.cases = cases;
        this.joining = joining;
        this.json = json;
    }

    /** @return id of its row */
    String enter(CaseFile file, MissedPeriods.Missed period, JsonNode form) {
        var number = form.path("docketNo").asString("");
        return joining.address(file, PartyRoles.MOVED_PERIOD, ListedEntries.name(period.name()), number)
                .id();
    }

    List<Party> all(CaseFile file) {
        return cases.everParties(file.id()).stream()
                .filter(party -> PartyRoles.MOVED_PERIOD.equals(party.role()))
                .toList();
    }

    /** @param answered what was typed until then */
    List<Party> open(CaseFile file, List<Answer> answered) {
        var made = answered.stream()
                .filter(answer -> answer.key().equals(RecordMadeUpAct.ACTION))
                .map(answer -> json.readTree(answer.form()).path(FIELD).asString(""))
                .collect(Collectors.toSet());
        return all(file).stream().filter(row -> !made.contains(row.id())).toList();
    }

    /** What it is called, with the paper that moved it. */
    String title(Party row) {
        return "%s（%s）"
                .formatted(
                        row.name(), json.readTree(row.details()).path("caseNo").asString(""));
    }
}
