package org.facheng.procedure.petition;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.InformerSecrecy;
import org.facheng.procedure.casework.ReportedOnes;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * One of several matters in a letter informs against somebody: the whole letter is kept from who is reported, for all of it stands in one file
 * (信访工作条例第三十条第三款).
 */
// Before the parts are opened: each of them has the whole letter.
@Order(Ordered.HIGHEST_PRECEDENCE)
@Component
class AccusedInParts implements TaskAct {

    static final String DISCIPLINE = "discipline";

    private final Cases cases;
    private final ReportedOnes reported;
    private final InformerSecrecy secrecy;

    AccusedInParts(Cases cases, ReportedOnes reported, InformerSecrecy secrecy) {
        this.cases = cases;
        this.reported = reported;
        this.secrecy = secrecy;
    }

    @Override
    public String form() {
        return "classify";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code reported_missing} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var parts = done.form().path("parts");
        for (int i = 0; i < parts.size(); i++) {
            if (informs(parts.path(i))
                    && parts.path(i).path("reported").asString("").isBlank()) {
                throw Problems.invalid("reported_missing", "检举控告的诉求，请写明被反映的单位、人员。", "Say who is reported.")
                        .at("/form/parts/%d/reported".formatted(i), "请填写被反映的单位、人员", "who is reported");
            }
        }
        if (parts.valueStream().anyMatch(AccusedInParts::informs)) {
            secrecy.keep(cases.byId(file.id()), named(parts), "信访件中有检举控告的诉求，对被反映的单位和人员保密");
        }
    }

    static boolean informs(JsonNode part) {
        return DISCIPLINE.equals(part.path("way").asString(""));
    }

    private Set<String> named(JsonNode parts) {
        return parts.valueStream()
                .filter(AccusedInParts::informs)
                .flatMap(part -> Stream.of(
                        part.path("reported").asString(""), part.path("what").asString("")))
                .flatMap(written -> reported.of(written).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
