package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.deadline.DeadlineView;
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

/** The clocks of a case for staff, each with the reasons of its date. */
@RestController
@RequestMapping("/api/cases/{caseNo}/deadlines")
class CaseDeadlinesController {

    private final CaseReading reading;
    private final Explanations explanations;
    private final DeadlineStatement statement;

    CaseDeadlinesController(CaseReading reading, Explanations explanations, DeadlineStatement statement) {
        this.reading = reading;
        this.explanations = explanations;
        this.statement = statement;
    }

    @GetMapping
    List<DeadlineView> all(@PathVariable String caseNo) {
        return reading.deadlines(reading.open(caseNo));
    }

    @GetMapping("/{id}/explanation")
    Explanation explanation(
            @PathVariable String caseNo,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return explain(caseNo, id, ProblemResponses.english(languages));
    }

    /**
     * 《期限计算说明》 as PDF.
     *
     * @param lang zh or en; default by {@code Accept-Language}
     */
    @GetMapping("/{id}/statement.pdf")
    ResponseEntity<?> statement(
            @PathVariable String caseNo,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        boolean english = DeadlineStatement.english(lang, languages);
        var explanation = explain(caseNo, id, english);
        return FileAnswer.pdf(
                statement.title(explanation, caseNo, english), statement.ofCase(explanation, caseNo, english));
    }

    private Explanation explain(String caseNo, String id, boolean english) {
        return reading.deadlines(reading.open(caseNo)).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .map(deadline -> explanations.of(deadline, english))
                .orElseThrow(Problems::notFound);
    }
}
