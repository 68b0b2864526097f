package org.facheng.architecture;

import java.util.Set;
import java.util.stream.Stream;

/** Acts about who takes part in a case. */
final class PartyRows {

    private static final int REFUSED = 403;

    private static final Set<String> HANDLERS = Set.of("handler1", "handler2", "handler3");
    private static final Set<String> COUNTER = Set.of("registrar1", "handler1", "handler2", "handler3");

    private PartyRows() {}

    static Stream<AccessRow> all() {
        return Stream.concat(
                ActRows.rows(
                        REFUSED,
                        COUNTER,
                        "change-representatives",
                        "change-agents",
                        "check-agent",
                        "request-to-join",
                        "record-third-party-absence",
                        "change-party",
                        "name-respondent",
                        "answer-change-respondent",
                        "add-respondent",
                        "drop-respondent",
                        "change-requests",
                        "submit-third-party-request",
                        "concede-third-party-request",
                        "tell-legal-aid",
                        "record-legal-aid"),
                ActRows.rows(
                        REFUSED,
                        HANDLERS,
                        "notify-third-party",
                        "admit-third-party",
                        "refuse-joining",
                        "drop-applicant",
                        "refuse-applicant",
                        "review-corrections",
                        "tell-change-respondent",
                        "change-respondent"));
    }
}
