package org.facheng.procedure.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.testing.IntakeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is longer than can be kept, or empty where a name must stand, is told at its field and never fails later. */
class TextLengthsTest {

    private static final FilingDesk DESK =
            new FilingDesk(LocalDate.of(2026, 11, 23), List.of("江苏省通信管理局", "中华人民共和国工业和信息化部"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reconsideration|admissibility|applicants=[{\"kind\":\"natural\",\"alias\":\"%s\"}]|200|/applicants/0/alias",
                "reconsideration|admissibility|thirdParties=[{\"alias\":\"%s\"}]|200|/thirdParties/0/alias",
                "reconsideration|admissibility|declared.obstacles=[{\"from\":\"2026-03-01\",\"to\":\"2026-03-02\",\"what\":\"%s\"}]|1000"
                        + "|/declared/obstacles/0/what",
                "reconsideration|admissibility|agents=[{\"name\":\"%s\"}]|200|/agents/0/name",
                "reconsideration|admissibility|representatives=[{\"name\":\"%s\"}]|200|/representatives/0/name",
                "litigation|suit|court={\"name\":\"%s\"}|200|/court/name",
                "litigation|suit|respondent={\"defendantsInComplaint\":[\"%s\"]}|200|/respondent/defendantsInComplaint/0",
            })
    void too_long_to_be_kept(String procedure, String folder, String change, int most, String pointer) {
        assertThat(errors(procedure, folder, change.formatted("长".repeat(most))))
                .isEmpty();
        assertThat(errors(procedure, folder, change.formatted("长".repeat(most + 1))))
                .extracting(InputError::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "respondent={\"defendantsInComplaint\":[\"\"]}|/respondent/defendantsInComplaint/0|“起诉状列明的被告”不能为空。",
                "court={\"name\":\"\"}|/court/name|“法院名称”不能为空。",
            })
    void empty_where_a_name_must_stand(String change, String pointer, String told) {
        assertThat(errors("litigation", "suit", change))
                .extracting(InputError::pointer, InputError::zh)
                .containsExactly(tuple(pointer, told));
    }

    private static List<InputError> errors(String procedure, String folder, String change) {
        return new MatterSchema(procedure, (matter, faults) -> {})
                .validate(IntakeFiles.changed("/intake/" + folder + "/base.json", change), DESK);
    }
}
