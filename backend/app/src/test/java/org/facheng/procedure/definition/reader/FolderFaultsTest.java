package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facheng.platform.InvalidDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a form or a model does not fit its procedure is told with the file it stands in. */
class FolderFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
      examination.bpmn               | id="userTask_chooseTrack" | id="userTask_choose" | /examination.bpmn：模型中的任务“userTask_choose”没有声明
      procedure.yaml                 | userTask_chooseTrack: | userTask_choose: | /examination.bpmn：模型中的任务“userTask_chooseTrack”没有声明
      forms/choose-track.schema.json | {                 | {{              | /forms/choose-track.schema.json:1：不是有效的JSON
      """)
    void what_does_not_fit_in_another_file_is_told_with_that_file(
            String file, String right, String wrong, String complaint) {
        assertThatThrownBy(() -> ProcedureReaderTest.read("/" + file, right, wrong))
                .isInstanceOf(InvalidDefinition.class)
                .message()
                .contains("bpmn/reconsideration/2024" + complaint);
    }
}
