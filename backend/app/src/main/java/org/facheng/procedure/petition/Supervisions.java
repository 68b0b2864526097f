package org.facheng.procedure.petition;

import java.util.Set;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.document.Documents;
import org.springframework.stereotype.Component;

/** 督办 (信访工作条例第四十条第一款). */
@Component
class Supervisions extends LettersToAnswer {

    Supervisions(Cases cases, Documents documents, Deadlines deadlines) {
        super(
                new Kind(
                        "supervising-body",
                        "督办",
                        "supervision-feedback",
                        Set.of("supervision-reply", "late-supervision-reply")),
                cases,
                documents,
                deadlines);
    }
}
