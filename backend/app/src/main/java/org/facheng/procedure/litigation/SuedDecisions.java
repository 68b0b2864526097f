package org.facheng.procedure.litigation;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reconsideration whose decision a suit is over (行政诉讼法第四十五条). */
@Component
class SuedDecisions {

    private final CaseDisputes disputes;
    private final Documents documents;
    private final AnnulledDecisions annulled;
    private final JsonMapper json;

    SuedDecisions(CaseDisputes disputes, Documents documents, AnnulledDecisions annulled, JsonMapper json) {
        this.disputes = disputes;
        this.documents = documents;
        this.annulled = annulled;
        this.json = json;
    }

    /**
     * The case that issued the decision with the number the papers of the suit name; without one, the only one of the dispute, unless it ended with an
     * agreement and so with no decision.
     */
    List<CaseFile> of(CaseFile suit) {
        var number =
                json.readTree(suit.form()).at("/act/reconsideration/documentNo").asString("");
        var all = disputes.of(suit.id()).stream()
                .filter(file -> file.procedure().equals("reconsideration"))
                .toList();
        return number.isEmpty() && all.size() == 1
                ? all.stream().filter(file -> !annulled.agreed(file)).toList()
                : all.stream()
                        .filter(file -> decisions(file).anyMatch(number::equals))
                        .toList();
    }

    private Stream<String> decisions(CaseFile file) {
        return documents.ofCase(file.id()).stream()
                .filter(document -> document.issued() && document.template().equals("decision"))
                .map(document -> document.number());
    }
}
