package org.facheng.architecture;

import java.util.Set;
import java.util.stream.Stream;

/** Acts that only a petition knows. */
final class PetitionRows {

    private static final int REFUSED = 403;

    private static final Set<String> COUNTER = Set.of("registrar1", "handler1", "handler2", "handler3");

    private PetitionRows() {}

    static Stream<AccessRow> all() {
        return Stream.of(
                        ActRows.rows(
                                REFUSED,
                                COUNTER,
                                "receive-feedback",
                                "receive-objection",
                                "receive-consent",
                                "report-urgent",
                                "record-feedback-day",
                                "record-supervision",
                                "record-advice",
                                "record-conduct",
                                "record-revisit",
                                "ask-consent-again",
                                "record-acceptance"),
                        ActRows.rows(REFUSED, Set.of("registrar1"), "apply-reconsideration", "rate"),
                        ActRows.rows(
                                REFUSED,
                                Set.of("handler1", "handler2", "handler3"),
                                "answer-urging",
                                "carry-out-change",
                                "consult-acceptance",
                                "join-cluster",
                                "involve-unit",
                                "record-contribution"),
                        ActRows.rows(
                                REFUSED,
                                Set.of("director1", "head1"),
                                "report-back",
                                "report-adoption",
                                "reply-supervision",
                                "hand-over-clue",
                                "refer-acceptance",
                                "keep-secret"),
                        ActRows.rows(REFUSED, Set.of("head1"), "extend-handling"),
                        ActRows.rows(REFUSED, Set.of("director1"), "reclassify"),
                        ActRows.rows(REFUSED, Set.of("director1", "supervisor1"), "urge"),
                        ActRows.rows(REFUSED, Set.of(), "add-statement", "ask-review", "ask-recheck"))
                .flatMap(rows -> rows);
    }
}
