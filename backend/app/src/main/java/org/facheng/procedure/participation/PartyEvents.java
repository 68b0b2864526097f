package org.facheng.procedure.participation;

import java.util.Set;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;

/** What can happen to a party so that another takes part for it (行政复议法第十四条第二款、第三款，第十九条第四款). */
final class PartyEvents {

    private static final Set<String> HUMAN = Set.of("natural", "individual-business", "unknown");

    private PartyEvents() {}

    /**
     * People die and lose capacity, organisations end, and only an authority passes its powers on.
     *
     * @throws org.facheng.platform.ProblemException 422 {@code event_impossible}
     */
    static void require(Party party, String what) {
        boolean possible =
                switch (what) {
                    case "died", "incapable" -> !party.respondent() && HUMAN.contains(party.kind());
                    case "ended" -> !party.respondent() && !party.kind().equals("natural");
                    default -> party.respondent() || party.kind().equals("organ");
                };
        if (!possible) {
            throw Problems.invalid("event_impossible", "该当事人不会发生这一情形，请核对当事人和情形。", "This cannot happen to this party.")
                    .at("/form/what", "与当事人的类型不符", "not of this kind of party");
        }
    }
}
