package org.facheng.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Acts that may come up at any time or after the decision, and to whom each is open; an empty form is refused to them as such. */
final class ActRows {

    private static final int ITS_OWN = 200;
    private static final int REFUSED = 403;

    private static final Set<String> HANDLERS = Set.of("handler1", "handler2", "handler3");
    private static final Set<String> COUNTER = Set.of("registrar1", "handler1", "handler2", "handler3");
    private static final Set<String> REGISTRAR = Set.of("registrar1");
    private static final Set<String> LEADERS = Set.of("director1", "head1");

    private ActRows() {}

    static List<AccessRow> all() {
        return Stream.of(
                        PartyRows.all(),
                        SuitRows.all(),
                        PetitionRows.all(),
                        rows(REFUSED, REGISTRAR, "withdraw", "request-hearing", "request-file-access"),
                        rows(ITS_OWN, REGISTRAR, "request-supplement", "submit-reply-evidence"),
                        rows(
                                REFUSED,
                                HANDLERS,
                                "propose-conversion",
                                "correct-category",
                                "commission-appraisal",
                                "report-for-approval",
                                "propose-publication",
                                "propose-termination",
                                "propose-dismissal",
                                "start-mediation",
                                "record-transferee-reply",
                                "record-maker-explanation",
                                "record-talk",
                                "assess-opinion-feedback",
                                "record-performance",
                                "end-justified-delay",
                                "fix-decision-period",
                                "shorten-decision-period",
                                "record-investigation",
                                "record-inspection",
                                "decide-file-access",
                                "bar-evidence",
                                "decide-supplement"),
                        Stream.of("print-case-sheet", "print-archive-list")
                                .map(act -> AccessRow.act(act, c -> Map.of("unknown", true), REFUSED, COUNTER, null)),
                        // It takes no field at all: an empty form would be right.
                        Stream.of(AccessRow.act(
                                "print-evidence-list", c -> Map.of("unknown", true), REFUSED, HANDLERS, null)),
                        rows(
                                REFUSED,
                                COUNTER,
                                "list-evidence",
                                "submit-joint-reply",
                                "submit-joint-reply-evidence",
                                "record-visit",
                                "record-superior-order",
                                "record-duty-performed",
                                "record-several-organs",
                                "raise-normative-document",
                                "record-maker-reply",
                                "record-file-access",
                                "report-non-performance",
                                "record-suit",
                                "record-annulled",
                                "record-revived",
                                "record-altered"),
                        rows(
                                REFUSED,
                                HANDLERS,
                                "accept-hand-over",
                                "decline-hand-over",
                                "settle-revived",
                                "settle-altered"),
                        rows(
                                REFUSED,
                                Set.of("handler1", "handler2", "handler3", "director1", "supervisor1"),
                                "hand-over"),
                        rows(ITS_OWN, COUNTER, "request-stay", "report-performance", "record-opinion-feedback"),
                        rows(
                                REFUSED,
                                LEADERS,
                                "summon-talk",
                                "find-delay-justified",
                                "issue-recommendation",
                                "issue-opinion",
                                "correct-decision",
                                "copy-to-superior",
                                "return-publication",
                                "publish-decision",
                                "withhold-publication"),
                        rows(REFUSED, Set.of("director1"), "approve-report", "hand-over-to-superior"),
                        rows(
                                REFUSED,
                                Set.of("handler1", "handler2", "handler3", "director1"),
                                "add-suspension-ground",
                                "end-suspension-ground"),
                        rows(
                                REFUSED,
                                Set.of("head1"),
                                "criticise",
                                "order-feedback",
                                "order-performance",
                                "sign-report"))
                .flatMap(rows -> rows)
                .toList();
    }

    static Stream<AccessRow> rows(int respondent, Set<String> allowed, String... acts) {
        return Stream.of(acts).map(act -> AccessRow.act(act, c -> Map.of(), respondent, allowed, null));
    }
}
