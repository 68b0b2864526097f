package org.facheng.procedure.petition;

import java.util.LinkedHashSet;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.casework.InformerSecrecy;
import org.facheng.procedure.casework.ReportedOnes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Somebody sees later that a petition informs against somebody, or against more than were known: it is kept from whom it reports from then on
 * (信访工作条例第三十条第三款).
 */
@Component
class KeepSecretAct implements CaseAct {

    private static final String FURTHER = "further";

    private final Cases cases;
    private final ReportedOnes reported;
    private final InformerSecrecy secrecy;

    KeepSecretAct(Cases cases, ReportedOnes reported, InformerSecrecy secrecy) {
        this.cases = cases;
        this.reported = reported;
        this.secrecy = secrecy;
    }

    @Override
    public String action() {
        return "keep-secret";
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        boolean more = secrecy.keep(
                cases.lock(file.id()),
                further(form.path(FURTHER)),
                "按照检举控告办理，对被反映的单位和人员保密（理由：%s）".formatted(form.path("reason").asString("")));
        if (!more) {
            throw Problems.invalid(
                            "kept_already",
                            "本件已经对这些单位和人员保密；另有被反映的单位、人员的，请写明其名称、姓名。",
                            "It is kept from all of them already.")
                    .at("/form/" + FURTHER, "已经保密", "kept already");
        }
    }

    private Set<String> further(JsonNode names) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            var ones = reported.of(names.path(i).asString().strip());
            if (ones.isEmpty()) {
                throw Problems.invalid(
                                "unknown_reported",
                                "本系统没有名为“%s”的单位或者人员。".formatted(names.path(i).asString()),
                                "Nobody of this system has that name.")
                        .at("/form/%s/%d".formatted(FURTHER, i), "没有这个单位或者人员", "unknown");
            }
            all.addAll(ones);
        }
        return all;
    }
}
