package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    private static final ProcedureDefinition PROCEDURE =
            new ProcedureFolders(new TimeLimits(Policies.standard())).byKey("reconsideration", "2024");

    @Test
    void what_is_required_depends_on_the_outcome() {
        var form = PROCEDURE.form("review-application");

        assertThat(form.errors("ADMIT", json("{}"))).isEmpty();
        assertThat(form.errors("CORRECT", json("{}")))
                .containsExactly(
                        new ProblemException.InputError("/form/correctionItems", "请填写“需要补正的事项”", englishOf("CORRECT")));
        assertThat(pointers("review-application", "REFUSE", "{}"))
                .containsExactlyInAnyOrder("/form/unmet", "/form/reasons", "/form/priorReconsideration");
    }

    @Test
    void a_refusal_for_want_of_jurisdiction_names_the_competent_organ() {
        assertThat(pointers(
                        "review-application",
                        "REFUSE",
                        "{'unmet': ['第六项'], 'reasons': '不属本机关管辖', 'priorReconsideration': false}"))
                .containsExactly("/form/competentOrgan");
        assertThat(pointers(
                        "review-application",
                        "REFUSE",
                        "{'unmet': ['第四项'], 'reasons': '超过申请期限', 'priorReconsideration': true}"))
                .isEmpty();
    }

    @Test
    void each_kind_of_order_rests_on_a_ground_of_its_own_article() {
        assertThat(pointers("draft-decision", "SUBMIT", draft("'kind': 'CHANGE', 'ground': 'content-improper'", "")))
                .isEmpty();
        assertThat(pointers("draft-decision", "SUBMIT", draft("'kind': 'CHANGE', 'ground': 'procedure'", "")))
                .containsOnly("/form/orders/0/ground");
        assertThat(pointers("draft-decision", "SUBMIT", draft("'kind': 'UPHOLD', 'ground': 'no-evidence'", "")))
                .containsOnly("/form/orders/0/ground");
    }

    @Test
    void what_is_ordered_to_be_performed_has_a_period() {
        var order = "'kind': 'ORDER_PERFORMANCE', 'ground': 'duty-not-performed'";
        assertThat(pointers("draft-decision", "SUBMIT", draft(order, "")))
                .containsExactlyInAnyOrder("/form/performDays", "/form/performUnit");
        assertThat(pointers(
                        "draft-decision",
                        "SUBMIT",
                        draft(order, ", 'performDays': 15, 'performUnit': 'calendar_days'")))
                .isEmpty();
    }

    @Test
    void an_agreement_says_whether_the_respondent_owes_something_and_by_when() {
        var agreed = "{'facts': '事实', 'agreement': ['重新检索并答复'], 'lawful': true%s}";
        assertThat(pointers("mediate", "AGREED", agreed.formatted(""))).containsExactly("/form/toPerform");
        assertThat(pointers("mediate", "AGREED", agreed.formatted(", 'toPerform': true")))
                .containsExactlyInAnyOrder("/form/performDays", "/form/performUnit");
        assertThat(pointers("mediate", "AGREED", agreed.formatted(", 'toPerform': false")))
                .isEmpty();
        assertThat(pointers("mediate", "FAILED", "{'opinion': '分歧较大'}")).isEmpty();
    }

    @Test
    void what_nobody_asks_for_after_the_other_answers_is_refused() {
        var nothingOwed =
                "{'facts': '事实', 'agreement': ['重新检索并答复'], 'lawful': true, 'toPerform': false, 'performDays': 15}";
        assertThat(PROCEDURE.form("mediate").errors("AGREED", json(nothingOwed)))
                .extracting(ProblemException.InputError::pointer, ProblemException.InputError::zh)
                .containsExactly(tuple("/form/performDays", "按其他各项的填写，“被申请人履行协议的期限”不需要填写，请删去，或者核对其他各项"));
        assertThat(pointers(
                        "draft-decision",
                        "SUBMIT",
                        draft("'kind': 'UPHOLD', 'ground': 'upheld'", ", 'performDays': 15, 'remakeOrdered': true")))
                .contains("/form/performDays", "/form/remakeOrdered");
    }

    @Test
    void a_dismissal_of_the_application_names_the_conditions_that_are_not_met() {
        assertThat(pointers("draft-decision", "DISMISS", "{}"))
                .containsExactlyInAnyOrder("/form/unmet", "/form/dismissalReasons", "/form/priorReconsideration");
    }

    private static String draft(String order, String more) {
        return "{'orders': [{%s, 'text': '决定'}], 'respondentReply': '答', 'facts': '事实', 'opinion': '意见', 'articles': '依据'%s}"
                .formatted(order, more);
    }

    @Test
    void each_party_is_heard_or_has_its_own_reason_why_not() {
        var heard = "{'manner': 'phone', 'heardOn': '2026-03-25', 'record': '陈述', 'heard': ['%s']%s}";

        assertThat(pointers("hear-views", "HEARD", heard.formatted("applicant", "")))
                .containsExactly("/form/respondentNotHeard");
        assertThat(pointers("hear-views", "HEARD", heard.formatted("respondent", ", 'applicantNotHeard': '三次联系不上'")))
                .isEmpty();
        assertThat(pointers("hear-views", "WRITTEN", "{}"))
                .containsExactlyInAnyOrder("/form/applicantNotHeard", "/form/respondentNotHeard");
        assertThat(pointers(
                        "hear-views",
                        "HEARD",
                        heard.formatted("applicant', 'respondent", "").replace("phone", "written")))
                .contains("/form/manner");
    }

    @Test
    void the_simplified_procedure_outside_its_list_needs_the_consent_of_the_parties() {
        assertThat(pointers("choose-track", "SIMPLIFIED", "{'ground': 'disclosure'}"))
                .containsExactly("/form/reasons");
        assertThat(pointers("choose-track", "SIMPLIFIED", "{'ground': 'consent'}"))
                .containsExactlyInAnyOrder(
                        "/form/applicantConsentedOn", "/form/respondentConsentedOn", "/form/consentProof");
        assertThat(pointers("choose-track", "ORDINARY", "{}")).isEmpty();
    }

    @Test
    void dismissal_of_the_application_is_no_kind_of_the_decision_on_the_act() {
        assertThat(PROCEDURE
                        .form("draft-decision")
                        .schema()
                        .at("/properties/orders/items/properties/kind/oneOf")
                        .valueStream()
                        .map(kind -> kind.path("const").asString()))
                .contains("DISMISS_REQUEST")
                .doesNotContain("DISMISS_APPLICATION");
    }

    @Test
    void a_wrong_date_and_an_unknown_field_are_named() {
        var errors = PROCEDURE
                .form("record-service")
                .errors("SERVED", json("{'manner': 'post', 'servedOn': '2026-02-30', 'proof': '回执', 'x': 1}"));
        assertThat(errors).extracting(ProblemException.InputError::zh).contains("“送达日期”的格式不对，请核对", "表单没有“x”这一项");
    }

    @Test
    void the_fields_an_outcome_reads_are_in_its_form() {
        PROCEDURE.tasks().values().forEach(task -> task.outcomes().values().forEach(outcome -> {
            var by = outcome.extension() == null ? null : outcome.extension().by();
            var fields = PROCEDURE.form(task.form()).schema().path("properties");
            assertThat(Stream.of(outcome.on() == null ? "" : outcome.on(), by == null ? "" : by)
                            .filter(name -> !name.isEmpty()))
                    .as(task.key())
                    .allMatch(fields::has);
        }));
    }

    @Test
    void every_field_has_a_chinese_title() {
        assertThat(PROCEDURE.forms().values()).allSatisfy(form -> assertTitled(form.key(), form.schema()));
    }

    @Test
    void the_conditions_of_a_form_name_outcomes_of_its_tasks() {
        PROCEDURE.forms().values().forEach(form -> {
            var outcomes = PROCEDURE.tasks().values().stream()
                    .filter(task -> form.key().equals(task.form()))
                    .flatMap(task -> task.outcomes().keySet().stream())
                    .toList();
            assertThat(form.schema().path("allOf").valueStream().map(rule -> rule.at("/if/properties/outcome/const")
                            .asString("")))
                    .allMatch(outcome -> outcome.isEmpty() || outcomes.contains(outcome));
        });
    }

    private static void assertTitled(String where, JsonNode schema) {
        schema.path("properties").propertyStream().forEach(field -> {
            assertThat(field.getValue().path("title").asString(""))
                    .as(where + "/" + field.getKey())
                    .matches(".*\\p{IsHan}.*");
            assertTitled(where + "/" + field.getKey(), field.getValue());
            assertTitled(where + "/" + field.getKey(), field.getValue().path("items"));
        });
    }

    private static String englishOf(String outcome) {
        return PROCEDURE
                .form("review-application")
                .errors(outcome, json("{}"))
                .get(0)
                .en();
    }

    private static List<String> pointers(String form, String outcome, String data) {
        return PROCEDURE.form(form).errors(outcome, json(data)).stream()
                .map(ProblemException.InputError::pointer)
                .toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
    }
}
