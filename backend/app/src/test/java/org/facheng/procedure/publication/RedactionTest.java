package org.facheng.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public reads of a decision names no citizen. */
class RedactionTest {

    private final Redaction redaction = new Redaction(List.of("欧阳某甲", "申请人甲", "申请人甲乙"), List.of("广东省广州市越秀区某路1号", ""));

    @Test
    void a_citizen_keeps_the_family_name_and_an_organisation_its_name() {
        assertThat(redaction.of("申请人：欧阳某甲。被申请人：广东省通信管理局。")).isEqualTo("申请人：欧阳某。被申请人：广东省通信管理局。");
    }

    @Test
    void two_citizens_of_one_family_name_are_told_apart() {
        assertThat(redaction.of("申请人甲乙与申请人甲")).isEqualTo("申某与申某2");
    }

    @Test
    void addresses_identity_numbers_and_telephones_are_left_out() {
        assertThat(redaction.of("住所：广东省广州市越秀区某路1号，证件110101199003070011，电话13800000000。"))
                .isEqualTo("住所：（略），证件（略），电话（略）。");
    }

    @Test
    void a_number_that_is_no_telephone_and_no_identity_paper_stays() {
        assertThat(redaction.of("粤通罚〔2026〕3号，罚款138000000001元")).isEqualTo("粤通罚〔2026〕3号，罚款138000000001元");
    }

    @Test
    void an_address_is_left_out_with_or_without_its_province_and_city() {
        assertThat(redaction.of("住广州市越秀区某路1号；住越秀区某路1号。")).isEqualTo("住（略）；住（略）。");
    }

    @Test
    void numbers_are_found_however_they_are_written() {
        assertThat(
                        redaction.of(
                                "１３８００００００００、138-0000-0000、+86 13800000000、020-12345678、440106900101001、E12345678、a.b@example.cn"))
                .isEqualTo("（略）、（略）、（略）、（略）、（略）、（略）、（略）");
        assertThat(redaction.of("1990年1月1日出生，银行卡6222 0212 3456 7890 123，住址：某市某街2号，其他不变"))
                .isEqualTo("（略）出生，银行卡（略），住址：（略），其他不变");
    }

    @Test
    void what_tells_nothing_of_anybody_stays() {
        var text = "2026年1月1日作出，罚款5000000元，统一社会信用代码91440101MA5CRABC12，案号工信复〔2026〕12号，住房";
        assertThat(redaction.of(text)).isEqualTo(text);
    }
}
