package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.procedure.matter.FilingDesk;
import org.facheng.procedure.matter.MatterSchema;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ApplicationSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final MatterSchema SCHEMA = new MatterSchema("reconsideration", new ApplicationChecks());
    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 4, 1), List.of("中华人民共和国工业和信息化部", "江苏省通信管理局"));

    private ObjectNode matter;

    @BeforeEach
    void plain_matter() {
        matter = IntakeFiles.changed("/intake/admissibility/base.json", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "/applicants/0/name,200,姓名或者名称",
        "/respondent/name,200,被申请人名称",
        "/act/content,2000,行政行为内容",
        "/requests/0,2000,请求",
        "/factsAndReasons,50000,事实和理由",
        "/contact/address,500,送达地址",
    })
    void a_text_too_long_to_be_kept_is_refused_with_the_limit(String pointer, int most, String label) {
        // A character beyond the basic plane is one character.
        put(pointer, "𠮷".repeat(most));
        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
        put(pointer, "𠮷".repeat(most + 1));
        assertThat(SCHEMA.validate(matter, DESK))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple(pointer, "“%s”最多%d个字。".formatted(label, most)));
    }

    private void put(String pointer, String text) {
        var value = MAPPER.getNodeFactory().stringNode(text);
        var cut = pointer.lastIndexOf('/');
        var parent =
                pointer.startsWith("/contact") ? matter.withObject("/contact") : matter.at(pointer.substring(0, cut));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(pointer.substring(cut + 1)), value);
        } else {
            ((ObjectNode) parent).set(pointer.substring(cut + 1), value);
        }
    }

    @Test
    void matter_in_order_has_no_errors() {
        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/act/dateKnown|\"2026-02-30\"|“知道日期”不是真实存在的日期，应当写成 YYYY-MM-DD。",
                "/receivedOn|\"2026/04/01\"|“收到日期”不是真实存在的日期，应当写成 YYYY-MM-DD。",
                "/receivedOn|20260401|“收到日期”的格式不对，应当填写文字。",
                "/receivedOn|\"2026-04-02\"|“收到日期”不能晚于今天（2026-04-01）。",
                "/receivedBy|\"某局\"|没有名为“某局”的收件单位；可选：中华人民共和国工业和信息化部、江苏省通信管理局。",
                "/procedure|\"litigation\"|这里只能登记“reconsideration”事项。",
                "/procedure|\"nothing\"|“程序”的值不在可选范围内，可选：reconsideration、litigation、petition、telecom。",
                "/applicants|[]|“申请人”至少要有1项。",
                "/requests|[]|“请求”至少要有1项。",
                "/submission/signature|\"yes\"|“签名”的格式不对，应当填写是或者否（true/false）。",
                "/submission/copies|-1|“副本份数”不能小于0。",
                "/respondent/category|\"court\"|“被申请人类别”的值不在可选范围内，可选：ministry、communications-administration、"
                        + "internal-office、local-department、other。",
                "/declared/postedOn|\"2026-04-02\"|“交邮日期”不能晚于收到日期（2026-04-01）。",
                "/declared/handedToActingOrganOn|\"2026-04-02\"|“提交原机关日期”不能晚于收到日期（2026-04-01）。",
                "/declared/relayedOn|\"2026-03-30\"|填写“原机关转送日期”的，应当填写向该机关提交申请的日期，转送日期不能早于提交日期。",
                "/declared/requestReceivedOn|\"2026-04-02\"|“履职请求收到日期”不能晚于收到日期（2026-04-01）。",
                "/act/dateMade|\"2026-04-02\"|“作出日期”不能晚于收到日期（2026-04-01）。",
                "/act/dateKnown|\"2026-04-02\"|“知道日期”不能晚于收到日期（2026-04-01）。",
            })
    void field_at_fault_is_pointed_at_in_plain_words(String pointer, String value, String message) {
        String[] path = pointer.substring(1).split("/");
        ObjectNode parent = path.length == 1 ? matter : (ObjectNode) matter.get(path[0]);
        parent.set(path[path.length - 1], MAPPER.readTree(value));

        assertThat(SCHEMA.validate(matter, DESK))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple(pointer, message));
    }

    @ParameterizedTest
    @CsvSource({"receivedOn, 收到日期", "applicants, 申请人", "act, 行政行为", "factsAndReasons, 事实和理由", "submission, 随附材料"})
    void missing_field_is_named(String key, String label) {
        matter.remove(key);
        assertThat(SCHEMA.validate(matter, DESK))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple("/" + key, "缺少必填项“" + label + "”。"));
    }

    @Test
    void missing_field_inside_a_list_is_named_too() {
        ((ObjectNode) matter.get("declared")).set("otherProceedings", MAPPER.readTree("[{\"kind\":\"court\"}]"));
        assertThat(SCHEMA.validate(matter, DESK))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple("/declared/otherProceedings/0/status", "缺少必填项“程序状态”。"));
    }

    @Test
    void obstacle_cannot_end_before_it_began() {
        ((ObjectNode) matter.get("declared"))
                .set("obstacles", MAPPER.readTree("[{\"from\":\"2026-03-10\",\"to\":\"2026-03-09\",\"what\":\"住院\"}]"));
        assertThat(SCHEMA.validate(matter, DESK))
                .extracting(InputError::pointer)
                .containsExactly("/declared/obstacles/0/to");
    }

    @Test
    void several_errors_are_told_at_once() {
        matter.remove("requests");
        matter.put("channel", "pigeon");
        assertThat(SCHEMA.validate(matter, DESK)).hasSize(2);
    }

    @Test
    void receiving_unit_may_be_left_out() {
        matter.remove("receivedBy");
        assertThat(SCHEMA.validate(matter, DESK)).isEmpty();
    }
}
