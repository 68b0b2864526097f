package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.Map;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 请求复查、复核 (信访工作条例第三十五条、第三十六条第一款): the request is a case of its own, and the petitioner's period runs in the case of the opinion
 * it is about. Where the two are linked, that period is kept by it there, too.
 */
@Component
class AskedAbove implements TaskAct {

    /** By outcome of the classification. */
    private static final Map<String, Asked> ASKED = Map.of(
            "REVIEW", new Asked(PetitionFacts.REPLY_SERVED, PetitionFacts.REVIEW_ASKED, "复查"),
            "RECHECK", new Asked(PetitionFacts.REVIEW_SERVED, PetitionFacts.RECHECK_ASKED, "复核"));

    private record Asked(String after, String fact, String what) {}

    private final CaseLinks links;
    private final Cases cases;
    private final Deadlines deadlines;
    private final JsonMapper json;

    AskedAbove(CaseLinks links, Cases cases, Deadlines deadlines, JsonMapper json) {
        this.links = links;
        this.cases = cases;
        this.deadlines = deadlines;
        this.json = json;
    }

    @Override
    public String form() {
        return "classify";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var asked = ASKED.get(done.outcome());
        if (asked == null) {
            return;
        }
        var on = askedOn(file);
        // Whoever reads the one may not know of the other, where that is an informer's.
        var proof = "另件提出" + asked.what() + "请求" + (file.secret() ? "" : "（%s）".formatted(file.caseNo()));
        links.of(file.id()).stream()
                .filter(other -> other.procedure().equals(file.procedure())
                        && deadlines
                                .fact(other.id(), asked.after())
                                .filter(day -> !day.isAfter(on))
                                .isPresent())
                .forEach(other -> deadlines.record(cases.lock(other.id()).id(), asked.fact(), on, null, proof));
    }

    private LocalDate askedOn(CaseFile file) {
        var posted = json.readTree(file.form()).at("/declared/postedOn").asString("");
        return posted.isEmpty() ? file.receivedOn() : LocalDate.parse(posted);
    }
}
