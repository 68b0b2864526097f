package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.definition.FormLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was filed, typed and decided in a case, ready to be read. */
@RestController
class CaseAnswersController {

    /**
     * @param filed the application as it came in
     * @param answers what was done since, oldest first
     */
    record Answers(List<FormLine> filed, List<AnswerView> answers) {}

    private final CaseReading reading;
    private final CaseAnswers answers;
    private final CurrentUser currentUser;

    CaseAnswersController(CaseReading reading, CaseAnswers answers, CurrentUser currentUser) {
        this.reading = reading;
        this.answers = answers;
        this.currentUser = currentUser;
    }

    @GetMapping("/api/cases/{caseNo}/answers")
    Answers answers(@PathVariable String caseNo) {
        var file = reading.open(caseNo);
        return new Answers(answers.filed(file, currentUser.require()), answers.of(file, currentUser.require()));
    }
}
