package org.facheng.procedure.filing;

import java.util.List;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.CaseAct;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 更正行政行为的类别: what the applicant chose wrongly is put right with a reason, and the matter is looked at anew: the periods to apply (行政复议法第二十条、第二十一条), what
 * may be decided (第六十六条、第六十九条) and, until it is accepted, the advice follow. What was recorded before stays on
 * record, and what its periods counted from is taken back as far as it does not hold for the category it has now.
 */
@Component
class CorrectCategoryAct implements CaseAct {

    private static final String CATEGORY = "category";

    private static final List<String> STATED =
            List.of("requestReceivedOn", "performancePeriodFixed", "performancePeriodEndedOn", "realProperty");

    private final Procedures procedures;
    private final ReviewAnew anew;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    CorrectCategoryAct(
            Procedures procedures, ReviewAnew anew, Journal journal, CurrentUser currentUser, JsonMapper json) {
        this.procedures = procedures;
        this.anew = anew;
        this.journal = journal;
        this.currentUser = currentUser;
        this.json = json;
    }

    @Override
    public String action() {
        return "correct-category";
    }

    /** With the category as it stands. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var form = (ObjectNode) declared.deepCopy();
        ((ObjectNode) form.at("/properties/" + CATEGORY))
                .set("default", json.readTree(file.form()).at("/act/" + CATEGORY));
        return Optional.of(form);
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code category_unchanged}, {@code form_invalid} */
    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var matter = (ObjectNode) json.readTree(file.form());
        var before = matter.at("/act/" + CATEGORY).asString("");
        var now = form.path(CATEGORY).asString("");
        if (before.equals(now)) {
            throw Problems.invalid("category_unchanged", "类别没有变化，不需要更正。", "The category is the same.")
                    .at("/form/" + CATEGORY, "与原类别相同", "unchanged");
        }
        ((ObjectNode) matter.path("act")).put(CATEGORY, now);
        STATED.stream().filter(form::hasNonNull).forEach(field -> matter.withObject("/declared")
                .set(field, form.path(field)));
        var what = "行政行为的类别由“%s”更正为“%s”".formatted(called(file, before), called(file, now));
        anew.follow(file, matter, what);
        journal.append(
                Act.of(file.id(), currentUser.actor(), "case.category", what).on("行政复议法第二十条、第二十一条、第二十三条"));
    }

    private String called(CaseFile file, String category) {
        return procedures
                .byKey(file.procedure(), file.lawVersion())
                .form(action())
                .schema()
                .at("/properties/category/oneOf")
                .valueStream()
                .filter(choice -> choice.path("const").asString("").equals(category))
                .map(choice -> choice.path("title").asString(""))
                .findFirst()
                .orElse(category);
    }
}
