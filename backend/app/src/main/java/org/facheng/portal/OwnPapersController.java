package org.facheng.portal;

import java.util.List;
import org.facheng.document.FileAnswer;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.casework.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers made out for a citizen's own case, to be filled in and signed. */
@RestController
@RequestMapping("/api/portal/cases/{receiptNo}/papers")
class OwnPapersController {

    private final OwnCases ownCases;
    private final Papers papers;
    private final CurrentUser currentUser;

    OwnPapersController(OwnCases ownCases, Papers papers, CurrentUser currentUser) {
        this.ownCases = ownCases;
        this.papers = papers;
        this.currentUser = currentUser;
    }

    @GetMapping
    List<Papers.Paper> list(@PathVariable String receiptNo) {
        return papers.of(ownCases.find(receiptNo, Action.DOCUMENT_READ), currentUser.require());
    }

    @GetMapping("/{key}")
    ResponseEntity<?> pdf(@PathVariable String receiptNo, @PathVariable String key) {
        var file = ownCases.find(receiptNo, Action.DOCUMENT_READ);
        return FileAnswer.pdf(key + " " + receiptNo, papers.pdf(file, currentUser.require(), key));
    }
}
