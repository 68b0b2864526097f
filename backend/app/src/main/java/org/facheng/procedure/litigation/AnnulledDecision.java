package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TakenBackFacts;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.procedure.casework.LinkNotes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reconsideration whose decision a judgment annulled says so in its own case: nobody is to perform it, or be ordered to, while the judgment stands
 * (法释〔2018〕1号第八十九条).
 */
@Component
class AnnulledDecision {

    private static final String BASIS = "法释〔2018〕1号第八十九条";
    private static final String ANNULLED = "decision-annulled";

    private final CaseDisputes disputes;
    private final Documents documents;
    private final Deadlines deadlines;
    private final TakenBackFacts takenBack;
    private final LinkNotes notes;
    private final JsonMapper json;

    AnnulledDecision(
            CaseDisputes disputes,
            Documents documents,
            Deadlines deadlines,
            TakenBackFacts takenBack,
            LinkNotes notes,
            JsonMapper json) {
        this.disputes = disputes;
        this.documents = documents;
        this.deadlines = deadlines;
        this.takenBack = takenBack;
        this.notes = notes;
        this.json = json;
    }

    void annulled(CaseFile suit, LocalDate on) {
        decidedIn(suit).forEach(reconsideration -> {
            deadlines.record(reconsideration.id(), ANNULLED, on, null, null);
            tell(reconsideration, suit, "复议决定被人民法院撤销，原行政行为自%s起恢复法律效力：%s".formatted(on, suit.caseNo()));
        });
    }

    /** The judgment had not taken effect: the decision was never annulled. */
    void refuted(CaseFile suit, String why, User by) {
        decidedIn(suit).forEach(reconsideration -> {
            takenBack.takeBack(reconsideration.id(), ANNULLED::equals, why, by.username());
            tell(reconsideration, suit, "撤销复议决定的判决没有生效：%s".formatted(suit.caseNo()));
        });
    }

    private void tell(CaseFile reconsideration, CaseFile suit, String sentence) {
        notes.write(reconsideration, suit, Actor.SYSTEM, BASIS, sentence);
    }

    /** The case that issued the decision with the number the papers of the suit name; without one, the only one of the dispute. */
    private List<CaseFile> decidedIn(CaseFile suit) {
        var number =
                json.readTree(suit.form()).at("/act/reconsideration/documentNo").asString("");
        var all = disputes.of(suit.id()).stream()
                .filter(file -> file.procedure().equals("reconsideration"))
                .toList();
        return number.isEmpty() && all.size() == 1
                ? all
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
