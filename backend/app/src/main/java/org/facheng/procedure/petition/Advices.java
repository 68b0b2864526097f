package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Documents;
import org.springframework.stereotype.Component;

/** 改进工作、完善政策、追究责任的建议: each gets its own written feedback (信访工作条例第四十条第四款). */
@Component
class Advices extends LettersToAnswer {

    Advices(Cases cases, Documents documents, Deadlines deadlines) {
        super(
                new Kind("petition-office", "建议", "advice-feedback", Set.of("advice-reply")),
                cases,
                documents,
                deadlines);
    }
}
