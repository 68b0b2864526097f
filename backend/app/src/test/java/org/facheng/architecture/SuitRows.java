package org.facheng.architecture;

import java.util.Set;
import java.util.stream.Stream;

/** Acts that only the response to a lawsuit knows. */
final class SuitRows {

    private static final int REFUSED = 403;

    private static final Set<String> HANDLERS = Set.of("handler1", "handler2", "handler3");
    private static final Set<String> COUNTER = Set.of("registrar1", "handler1", "handler2", "handler3");

    private SuitRows() {}

    static Stream<AccessRow> all() {
        return Stream.of(
                        ActRows.rows(
                                REFUSED,
                                COUNTER,
                                "record-summons",
                                "receive-result",
                                "record-second-summons",
                                "receive-second-result",
                                "receive-appeal",
                                "report-release",
                                "record-third-party",
                                "note-third-party",
                                "record-principal-notice",
                                "record-evidence-leave",
                                "record-evidence-refusal",
                                "record-period-extension",
                                "record-jurisdiction-ruling",
                                "record-transfer",
                                "record-ruling",
                                "record-evidence-order",
                                "record-conversion",
                                "record-second-docket",
                                "record-stay",
                                "record-stay-lifted",
                                "record-retrial-application",
                                "record-protest",
                                "record-retrial-ruling",
                                "record-retrial-docket",
                                "record-review-restart",
                                "record-review-extension",
                                "record-supervision-decision",
                                "record-judicial-advice",
                                "record-normative-advice",
                                "record-supplement-leave",
                                "record-supplement-refusal",
                                "record-opinion-request",
                                "record-enforcement"),
                        ActRows.rows(
                                REFUSED,
                                HANDLERS,
                                "change-act",
                                "refute-effect",
                                "record-missed-period",
                                "ask-period-extension",
                                "record-made-up",
                                "record-fee-relief",
                                "record-moved-appeal",
                                "draft-late-appeal",
                                "appeal-after-effect",
                                "refute-closed",
                                "settle-late-fee",
                                "revise-capacity",
                                "record-court-extension",
                                "change-appearance",
                                "record-past-hearing",
                                "draft-retrial-opinion",
                                "draft-third-party-opinion",
                                "propose-retrial",
                                "propose-supervision",
                                "draft-advice-reply",
                                "draft-normative-reply",
                                "draft-procurator-opinion",
                                "request-evidence-extension",
                                "record-obstacle-ended",
                                "propose-mediation",
                                "list-late-evidence",
                                "record-retrial-ground",
                                "object-to-jurisdiction",
                                "supplement-evidence",
                                "submit-supplement",
                                "submit-ordered-evidence",
                                "ask-recusal",
                                "preserve-evidence",
                                "prove-legal-representative",
                                "authorise-agents",
                                "record-claim",
                                "apply-enforcement"),
                        ActRows.rows(
                                REFUSED,
                                Set.of("director1", "head1"),
                                "submit-retrial-opinion",
                                "sign-third-party-opinion",
                                "answer-advice",
                                "answer-normative-advice",
                                "record-release",
                                "tell-restored",
                                "answer-protest"),
                        ActRows.rows(
                                REFUSED, Set.of("head1"), "apply-retrial", "apply-supervision", "sign-late-appeal"))
                .flatMap(rows -> rows);
    }
}
