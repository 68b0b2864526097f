package org.facheng.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.facheng.procedure.decision.Circumstances.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A case in which something is proposed; the orders are written as the members of a form, with single quotes. */
final class ProposedIn implements Cloneable {

    static final String REVOKED = "'kind':'REVOKE','ground':'facts-unclear'";

    /** The simplified procedure, in which nobody has to ask the committee. */
    private static final Consultation NOT_OWED = new Consultation(false, false, false, false, false);

    /** A fine, challenged by its addressee; the respondent has replied in time. */
    static final ProposedIn PLAIN = about("penalty", "");

    /** Nothing came of a request. */
    static final ProposedIn OMISSION = about("non-performance", "").asking("责令履行");

    /** A request that was answered, and refused. */
    static final ProposedIn REFUSAL = about("duty-reply", "");

    private static final JsonMapper JSON = new JsonMapper();

    private final String act;
    private final String imposed;
    private List<String> requests = List.of("撤销处罚决定");
    private Replies replies = of(Reply.IN_TIME);
    private boolean thirdParty;
    private boolean thirdPartyRequest;
    private boolean thirdPartyEvidence;
    private boolean hearing;
    private Consultation consultation = NOT_OWED;
    private List<String> unlawful = List.of();

    private ProposedIn(String act, String imposed) {
        this.act = act;
        this.imposed = imposed;
    }

    static ProposedIn about(String category, String imposed) {
        return new ProposedIn(category, imposed);
    }

    private ProposedIn but(Consumer<ProposedIn> change) {
        try {
            var other = (ProposedIn) clone();
            change.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    ProposedIn consulting(Consultation other) {
        return but(it -> it.consultation = other);
    }

    /** A review in the case found these unlawful. */
    ProposedIn findingUnlawful(String... clauses) {
        return but(it -> it.unlawful = List.of(clauses));
    }

    ProposedIn afterHearing() {
        return but(it -> it.hearing = true);
    }

    ProposedIn withThirdParty() {
        return but(it -> it.thirdParty = true);
    }

    ProposedIn withThirdPartyAsking() {
        return withThirdParty().but(it -> it.thirdPartyRequest = true);
    }

    /** One for each respondent. */
    ProposedIn replied(Reply... others) {
        return but(it -> it.replies = of(others));
    }

    ProposedIn asking(String... others) {
        return but(it -> it.requests = List.of(others));
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
