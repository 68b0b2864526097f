package org.facheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"工信复〔2026〕12号", "工信复[2026]12号", "工信复（2026）12号", " 工信复【2026】 12 号", "工信复〔２０２６〕１２号"})
    void however_it_was_typed_it_is_one_number(String typed) {
        assertThat(DocumentNumber.key(typed)).isEqualTo("工信复〔2026〕12号");
    }

    @Test
    void other_numbers_stay_apart() {
        assertThat(DocumentNumber.key("工信复〔2026〕12号"))
                .isNotEqualTo(DocumentNumber.key("工信复〔2026〕1号"))
                .isNotEqualTo(DocumentNumber.key("工信复〔2025〕12号"));
    }
}
