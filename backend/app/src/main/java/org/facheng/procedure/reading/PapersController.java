package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.document.FileAnswer;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.casework.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers made out for a case, to be filled in and signed. */
@RestController
@RequestMapping("/api/cases/{caseNo}/papers")
class PapersController {

    private final CaseReading reading;
    private final Papers papers;
    private final CurrentUser currentUser;

    PapersController(CaseReading reading, Papers papers, CurrentUser currentUser) {
        this.reading = reading;
        this.papers = papers;
        this.currentUser = currentUser;
    }

    @GetMapping
    List<Papers.Paper> list(@PathVariable String caseNo) {
        return papers.of(reading.open(caseNo), currentUser.require());
    }

    @GetMapping("/{key}")
    ResponseEntity<?> pdf(@PathVariable String caseNo, @PathVariable String key) {
        return FileAnswer.pdf(key + " " + caseNo, papers.pdf(reading.open(caseNo), currentUser.require(), key));
    }
}
