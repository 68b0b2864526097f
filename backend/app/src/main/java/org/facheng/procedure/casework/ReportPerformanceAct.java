package org.facheng.procedure.casework;

import java.util.Optional;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 报告履行情况: of one respondent, of what it still owes (行政复议法第七十七条第一款). */
@Component
class ReportPerformanceAct implements CaseAct {

    private final PerformanceForm fields;

    ReportPerformanceAct(PerformanceForm fields) {
        this.fields = fields;
    }

    @Override
    public String action() {
        return "report-performance";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        return Optional.of(fields.offer(file, declared));
    }
}
