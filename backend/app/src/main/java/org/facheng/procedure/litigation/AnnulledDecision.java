package org.facheng.procedure.litigation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.audit.Actor;
import org.facheng.casefile.CaseDisputes;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Documents;
import org.facheng.identity.User;
import org.facheng.procedure.casework.LinkNotes;
import org.facheng.procedure.performance.AnnulledDecisions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reconsideration whose decision a judgment annulled says so in its own case: nobody is to perform it, or be ordered to, while the judgment stands
 * (行政诉讼法第七十条，法释〔2018〕1号第八十九条).
 */
@Component
class AnnulledDecision {

    private static final String BASIS = "行政诉讼法第七十条，法释〔2018〕1号第八十九条、第一百二十二条";

    private final CaseDisputes disputes;
    private final Documents documents;
    private final AnnulledDecisions annulled;
    private final LinkNotes notes;
    private final JsonMapper json;

    AnnulledDecision(
            CaseDisputes disputes, Documents documents, AnnulledDecisions annulled, LinkNotes notes, JsonMapper json) {
        this.disputes = disputes;
        this.documents = documents;
        this.annulled = annulled;
        this.notes = notes;
        this.json = json;
    }

    /** @param restored whether the first act has its effect again */
    void annulled(CaseFile suit, LocalDate on, boolean restored) {
        var follows = restored ? "原行政行为恢复法律效力" : "没有可以履行的复议决定，履行的期限不再计算，不再责令履行";
        decidedIn(suit).forEach(reconsideration -> {
            annulled.annul(reconsideration, on);
            tell(reconsideration, suit, "复议决定自%s起被人民法院撤销，%s：%s".formatted(on, follows, suit.caseNo()));
        });
    }

    /** What is left of it still has to be performed; which that is, a person says. */
    void annulledInPart(CaseFile suit, LocalDate on) {
        decidedIn(suit)
                .forEach(reconsideration -> tell(
                        reconsideration,
                        suit,
                        "复议决定自%s起被人民法院部分撤销，没有撤销的部分仍应履行，哪些还应当履行由承办人核定：%s".formatted(on, suit.caseNo())));
    }

    /** The judgment had not taken effect: the decision was never annulled. */
    void refuted(CaseFile suit, String why, User by) {
        decidedIn(suit).stream().filter(annulled::stands).forEach(reconsideration -> {
            annulled.refute(reconsideration, why, by);
            tell(reconsideration, suit, "撤销复议决定的判决没有生效：%s".formatted(suit.caseNo()));
        });
    }

    /** A retrial revoked the judgment: what it had annulled stands again. */
    void revived(CaseFile suit, LocalDate on, User by) {
        decidedIn(suit).stream().filter(annulled::stands).forEach(reconsideration -> {
            annulled.revive(reconsideration, on, "撤销复议决定的判决被再审撤销：" + suit.caseNo(), by);
            tell(reconsideration, suit, "撤销复议决定的判决自%s起被再审撤销，复议决定恢复效力，还应当履行哪些由承办人核定：%s".formatted(on, suit.caseNo()));
        });
    }

    private void tell(CaseFile reconsideration, CaseFile suit, String sentence) {
        notes.write(reconsideration, suit, Actor.SYSTEM, BASIS, sentence);
    }

    /**
     * The case that issued the decision with the number the papers of the suit name; without one, the only one of the dispute, unless it ended with an
     * agreement and so with no decision.
     */
    private List<CaseFile> decidedIn(CaseFile suit) {
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
