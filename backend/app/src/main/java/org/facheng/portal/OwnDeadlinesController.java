package org.facheng.portal;

import java.util.Set;
import org.facheng.deadline.Explanation;
import org.facheng.deadline.Explanations;
import org.facheng.document.FileAnswer;
import org.facheng.platform.ProblemResponses;
import org.facheng.platform.Problems;
import org.facheng.procedure.statement.DeadlineStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why the dates of a citizen's own case are what they are. */
@RestController
@RequestMapping("/api/portal/cases/{receiptNo}/deadlines/{id}")
class OwnDeadlinesController {

    private static final Set<String> PROOF_SHOWN = Set.of("applicant", "body");

    private final OwnCases ownCases;
    private final Explanations explanations;
    private final DeadlineStatement statement;

    OwnDeadlinesController(OwnCases ownCases, Explanations explanations, DeadlineStatement statement) {
        this.ownCases = ownCases;
        this.explanations = explanations;
        this.statement = statement;
    }

    @GetMapping("/explanation")
    Explanation explanation(
            @PathVariable String receiptNo,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return explain(receiptNo, id, ProblemResponses.english(languages));
    }

    /**
     * 《期限计算说明》 as PDF.
     *
     * @param lang zh or en; default by {@code Accept-Language}
     */
    @GetMapping("/statement.pdf")
    ResponseEntity<?> statement(
            @PathVariable String receiptNo,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        boolean english = DeadlineStatement.english(lang, languages);
        var explanation = explain(receiptNo, id, english);
        return FileAnswer.pdf(
                statement.title(explanation, receiptNo, english), statement.ofReceipt(explanation, receiptNo, english));
    }

    /** How a fact that concerns somebody else is known is between them and the body. */
    private Explanation explain(String receiptNo, String id, boolean english) {
        var deadline = ownCases.deadlines(ownCases.open(receiptNo)).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
        var explanation = explanations.of(deadline, english);
        return PROOF_SHOWN.contains(deadline.party()) ? explanation : explanation.withoutProof();
    }
}
