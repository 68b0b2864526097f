package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.MatterSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be filed as a petition is pointed at in plain words; what is merely long or sparse can. */
class PetitionSchemaTest {

    private static final MatterSchema SCHEMA = new MatterSchema("petition", new PetitionChecks());
    private static final FilingDesk DESK = new FilingDesk(LocalDate.of(2026, 3, 2), List.of(Petitioning.MINISTRY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "receivedOn=\"2026-03-03\"|/receivedOn|“收到日期”不能晚于今天（2026-03-02）。",
                "previous=[{\"kind\":\"reply\",\"on\":\"2026-03-03\"}]|/previous/0/on|“以往信访日期”不能晚于收到日期（2026-03-02）。",
                "act={\"dateMade\":\"2026-03-03\"}|/act/dateMade|“作出日期”不能晚于收到日期（2026-03-02）。",
                "act={\"dateKnown\":\"2026-03-03\"}|/act/dateKnown|“知道日期”不能晚于收到日期（2026-03-02）。",
                "declared.postedOn=\"2026-03-03\"|/declared/postedOn|“交邮日期”不能晚于收到日期（2026-03-02）。",
                "declared.pendingElsewhere=[{\"kind\":\"court\",\"status\":\"filed\",\"on\":\"2026-03-03\"}]|/declared/pendingElsewhere/0/on|“有关程序日期”不能晚于收到日期（2026-03-02）。",
                "transfer={\"dueOn\":\"2026-03-01\"}|/transfer/dueOn|“要求反馈结果的日期”不能早于收到日期（2026-03-02）。",
                "requests=|/requests|缺少必填项“请求”。",
                "applicants=|/applicants|缺少必填项“信访人”。",
                "previous=[{\"on\":\"2026-03-01\"}]|/previous/0/kind|缺少必填项“种类”。",
                "declared.persons=-1|/declared/persons|“来访人数”不能小于0。",
                "transfer=7|/transfer|“转送、交办函”的格式不对，应当填写一组字段或者空。",
            })
    void field_at_fault_is_pointed_at(String change, String pointer, String message) {
        assertThat(SCHEMA.validate(Petitioning.plainWith(change), DESK))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple(pointer, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "petitionKind", "firstOrRepeat", "channel"})
    void a_value_outside_the_list_is_told_the_list(String field) {
        assertThat(SCHEMA.validate(Petitioning.plainWith(field + "=\"moon\""), DESK))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/" + field);
                    assertThat(error.zh()).contains("可选：").doesNotContain("moon");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transferor=",
                "subject=;petitionKind=;firstOrRepeat=;respondent=;act=;declared=;submission=",
                "previous=[{\"kind\":\"reply\"},{\"kind\":\"reply\",\"on\":null}]",
                "respondent=null;transferor=null;transfer=null"
            })
    void what_nobody_said_can_be_left_out(String changes) {
        assertThat(SCHEMA.validate(Petitioning.plainWith(changes), DESK)).isEmpty();
    }

    @Test
    void twenty_thousand_characters_are_read_where_they_belong_and_refused_elsewhere() {
        String longText = "长".repeat(20_000);
        var matter = Petitioning.plainWith("factsAndReasons=\"" + longText + "\"");
        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
        assertThat(Petitioning.review(matter).chosen().line().route()).isEqualTo(Route.HANDLE);

        for (String field : List.of("transferor", "transfer.number", "act.kind", "respondent.name", "contact.phone")) {
            assertThat(SCHEMA.validate(Petitioning.plainWith(field + "=\"" + longText + "\""), DESK))
                    .extracting(InputError::pointer)
                    .containsExactly("/" + field.replace('.', '/'));
        }
        assertThat(SCHEMA.validate(
                        Petitioning.plainWith("applicants=[{\"alias\":\"" + longText + "\",\"kind\":\"natural\"}]"),
                        DESK))
                .extracting(InputError::pointer)
                .containsExactly("/applicants/0/alias");
    }

    @Test
    void a_title_is_cut_to_what_the_register_holds() {
        var review = Petitioning.review(Petitioning.plainWith("requests=[\"" + "长".repeat(2000) + "\"]"));
        assertThat(PetitionAdvice.title(review.petition())).hasSize(300);
    }
}
