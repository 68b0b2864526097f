package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.facheng.deadline.TimeLimit;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every ruling that 法释〔2018〕1号第一百零一条第一款 lists can be recorded, and only three of them start a period for appealing (第二款). */
class RulingsTest {

    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    private static final ProcedureDefinition SUIT = new ProcedureFolders(LIMITS)
            .all().stream()
                    .filter(procedure -> procedure.key().equals("litigation"))
                    .findFirst()
                    .orElseThrow();

    /** Item fourteen is of the enforcement of an act nobody has sued over, and no response to a suit. */
    @ParameterizedTest
    @CsvSource({
        "一, record-result, not-docketed",
        "二, record-result, dismiss-suit",
        "二, record-second-result, dismiss-suit",
        "三, record-jurisdiction-ruling, dismissed",
        "四, record-result, terminated",
        "五, suspend, plaintiff-deceased",
        "六, record-transfer, own-motion",
        "七, record-stay, court",
        "七, record-stay, refused",
        "八, record-ruling, preservation",
        "九, record-ruling, advance",
        "十, record-result, withdrawn",
        "十, record-ruling, withdrawal-refused",
        "十一, record-ruling, clerical",
        "十二, record-ruling, enforcement-suspended",
        "十二, record-ruling, enforcement-ended",
        "十三, record-retrial-ruling, ordered",
        "十三, record-second-result, remanded-facts",
        "十五, record-ruling, other"
    })
    void each_ruling_has_its_place(String item, String form, String kind) {
        var offered = SUIT.form(form).schema().findValues("oneOf").stream()
                .flatMap(choices -> choices.valueStream())
                .map(choice -> choice.path("const").asString(""));
        assertThat(offered).as("第%s项", item).contains(kind);
    }

    @Test
    void an_appeal_runs_from_a_judgment_and_from_these_rulings_only() {
        assertThat(LIMITS.ofProcedure("litigation").stream()
                        .filter(limit ->
                                Stream.of("appealed", "jurisdiction-appealed").anyMatch(limit.met()::contains))
                        .filter(limit -> limit.length() != null)
                        .map(TimeLimit::start))
                .containsExactlyInAnyOrder("judgment-served", "ruling-served", "jurisdiction-ruling-served");
    }

    @Test
    void a_ruling_that_may_be_appealed_is_one_on_docketing_or_dismissal_or_that_of_a_retrial() {
        assertThat(SUIT.form("record-result")
                        .schema()
                        .path("allOf")
                        .valueStream()
                        .filter(rule -> rule.at("/if/properties/outcome/const")
                                .asString("")
                                .equals("RULING"))
                        .flatMap(rule ->
                                rule.at("/then/properties/kinds/items/enum").valueStream())
                        .map(kind -> kind.asString())
                        .toList())
                .containsExactlyInAnyOrder("not-docketed", "dismiss-suit", "retrial-upheld", "retrial-reversed");
    }
}
