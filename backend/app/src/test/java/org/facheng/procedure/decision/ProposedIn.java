package org.facheng.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Circumstances.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A case in which something is proposed; the orders are written as the members of a form, with single quotes. */
record ProposedIn(
        String act,
        List<String> requests,
        Replies replies,
        boolean thirdParty,
        boolean thirdPartyRequest,
        boolean thirdPartyEvidence,
        String imposed,
        boolean hearing,
        Consultation consultation,
        List<String> unlawful) {

    static final String REVOKED = "'kind':'REVOKE','ground':'facts-unclear'";

    /** The simplified procedure, in which nobody has to ask the committee. */
    private static final Consultation NOT_OWED = new Consultation(false, false, false, false, false);

    /** A fine, challenged by its addressee; the respondent has replied in time. */
    static final ProposedIn PLAIN = new ProposedIn(
            "penalty", List.of("撤销处罚决定"), of(Reply.IN_TIME), false, false, false, "", false, NOT_OWED, List.of());

    /** Nothing came of a request. */
    static final ProposedIn OMISSION = new ProposedIn(
            "non-performance", List.of("责令履行"), of(Reply.IN_TIME), false, false, false, "", false, NOT_OWED, List.of());

    /** A request that was answered, and refused. */
    static final ProposedIn REFUSAL = about("duty-reply", "");

    private static final JsonMapper JSON = new JsonMapper();

    static ProposedIn about(String category, String imposed) {
        return new ProposedIn(
                category,
                PLAIN.requests(),
                of(Reply.IN_TIME),
                false,
                false,
                false,
                imposed,
                false,
                NOT_OWED,
                List.of());
    }

    ProposedIn consulting(Consultation other) {
        return new ProposedIn(
                act,
                requests,
                replies,
                thirdParty,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                hearing,
                other,
                unlawful);
    }

    /** A review in the case found these unlawful. */
    ProposedIn findingUnlawful(String... clauses) {
        return new ProposedIn(
                act,
                requests,
                replies,
                thirdParty,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                hearing,
                consultation,
                List.of(clauses));
    }

    ProposedIn afterHearing() {
        return new ProposedIn(
                act,
                requests,
                replies,
                thirdParty,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                true,
                consultation,
                unlawful);
    }

    ProposedIn withThirdParty() {
        return new ProposedIn(
                act,
                requests,
                replies,
                true,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                hearing,
                consultation,
                unlawful);
    }

    ProposedIn withThirdPartyAsking() {
        return new ProposedIn(
                act, requests, replies, true, true, thirdPartyEvidence, imposed, hearing, consultation, unlawful);
    }

    /** One for each respondent. */
    ProposedIn replied(Reply... others) {
        return new ProposedIn(
                act,
                requests,
                of(others),
                thirdParty,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                hearing,
                consultation,
                unlawful);
    }

    ProposedIn asking(String... others) {
        return new ProposedIn(
                act,
                List.of(others),
                replies,
                thirdParty,
                thirdPartyRequest,
                thirdPartyEvidence,
                imposed,
                hearing,
                consultation,
                unlawful);
    }

    private static Replies of(Reply... replies) {
        return new Replies(Stream.of(replies)
                .map(reply -> new Replies.OfOne("某局", reply, LocalDate.of(2026, 3, 20)))
                .toList());
    }

    List<String> unmet(String articles, String more, String... orders) {
        return findings(articles, more, orders)
                .filter(finding -> !finding.met())
                .map(Finding::pointer)
                .toList();
    }

    Stream<Finding> findings(String articles, String more, String... orders) {
        var form = "{'orders':[%s],'articles':'%s'%s}"
                .formatted(
                        String.join(
                                ",",
                                Stream.of(orders)
                                        .map(order -> "{" + order + "}")
                                        .toList()),
                        articles,
                        more);
        return DecisionReview.of(
                Proposal.of(JSON.readTree(form.replace('\'', '"'))),
                new Circumstances(
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 3, 4),
                        LocalDate.of(2026, 2, 3),
                        act,
                        requests,
                        null,
                        replies,
                        thirdParty,
                        thirdPartyRequest,
                        thirdPartyEvidence,
                        imposed,
                        hearing,
                        List.of(),
                        unlawful,
                        consultation))
                .stream();
    }
}
