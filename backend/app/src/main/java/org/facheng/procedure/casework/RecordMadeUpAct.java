package org.facheng.procedure.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadlines;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记在顺延的期限内补办 (行政诉讼法第一百零一条): once the court has moved a period, also to a day that was over when its answer came. */
@Component
class RecordMadeUpAct implements CaseAct {

    private final Deadlines deadlines;

    RecordMadeUpAct(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String action() {
        return "record-made-up";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(declared).filter(form -> moved(file));
    }

    private boolean moved(CaseFile file) {
        return Stream.of("period-extended", MissedPeriods.MOVED_BACK)
                .anyMatch(fact -> deadlines.fact(file.id(), fact).isPresent());
    }
}
