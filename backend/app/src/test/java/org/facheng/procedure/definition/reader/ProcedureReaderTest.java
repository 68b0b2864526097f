package org.facheng.procedure.definition.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.facheng.deadline.TimeLimits;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.ProblemException;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureReaderTest {

    private static final String FOLDER = "bpmn/reconsideration/2024";
    private static final TimeLimits LIMITS = new TimeLimits(Policies.standard());

    @Test
    void the_review_task_says_who_does_it_until_when_and_how_it_ends() {
        var task = read("", "").task("userTask_reviewApplication");

        assertThat(task.role()).isEqualTo("HANDLER");
        assertThat(task.stage()).isEqualTo("admissibility");
        assertThat(task.limit()).isEqualTo("acceptance-review");
        assertThat(task.outcomes()).containsOnlyKeys("ADMIT", "CORRECT", "CHANGE_RESPONDENT", "REFUSE");
        assertThat(task.outcomes().get("ADMIT").records()).isEqualTo("accepted");
    }

    @Test
    void an_unknown_procedure_is_refused_as_the_callers_fault() {
        assertThatThrownBy(() -> new ProcedureFolders(LIMITS).byKey("arbitration", "2024"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("unknown_procedure"));
    }

    @Test
    void a_matter_runs_under_the_law_in_force_when_it_was_received() {
        var folders = new ProcedureFolders(LIMITS);
        assertThat(folders.inForce("reconsideration", LocalDate.of(2024, 1, 1)).version())
                .isEqualTo("2024");
        assertThatThrownBy(() -> folders.inForce("reconsideration", LocalDate.of(2023, 12, 31)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("no_law_version");
                    assertThat(problem.zh()).contains("2023-12-31", "依照当时施行的法律");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
      role: REVIEWER                     | role: CENSOR                      | 角色“CENSOR”没有声明
      limit: acceptance-review           | limit: acceptance                 | 期限“acceptance”没有声明
      records: correction-received       | records: corrected                | 事实“corrected”没有声明
      priorReconsideration: reconsideration-first | priorReconsideration: first | 事实“first”没有声明
      records: {priorReconsideration     | records: {prior                   | 缺少“prior”
      stage: preparation                 | stage: begin                      | 阶段“begin”没有声明
      same-as: userTask_reviewApplication | same-as: userTask_review         | 任务“userTask_review”没有声明
      ADMIT: {zh: | ADMIT: {answered: {userTask_sort: [ADMIT]}, zh: | 任务“userTask_sort”没有声明
      ADMIT: {zh: | ADMIT: {answered: {userTask_reviewApplication: [LET_IN]}, zh: | 结论“LET_IN”没有声明
      message: reconsideration.replyReceived | message: reconsideration.reply | 消息“reconsideration.reply”没有声明
      form: choose-track                 | form: choose                      | 找不到表单“choose”
      correction.bpmn                    | corrections.bpmn                  | 找不到模型“corrections.bpmn”
      template: acceptance-notice        | template: accepted                | 找不到文书模板“accepted”
      process: reconsideration           | process: review                   | 各模型中没有流程“review”
      service: serviceOfDocument         | service: serving                  | 各模型中没有流程“serving”
      service: serviceOfDocument         | #                                 | 没有写明文书“order-upon-report”由哪个流程送达
      candidates: group                  | candidates: everyone              | “everyone”不在可用的值之内
      turn: respondent                   | turn: court                       | “court”不在可用的值之内
      id: correction,                    | id: admissibility,                | 阶段“admissibility”重复
      article: 第七十条}                 | article: 70}                      | “70”不是条款的写法
      law: 内部规则}                     | law: 内部规则, article: 第一条}   | 内部规则不能引用法条
      {random}                           | {seq}                             | 不会逐件不同
      group: people                      | group: persons                    | 办理事项“recuse”归入的组“persons”没有声明
      group: people                      | #                                 | 办理事项“recuse”没有写明归入哪一组
      procedure: reconsideration         | procedure: litigation             | 与文件夹“bpmn/reconsideration/2024”不一致
      """)
    void a_wrong_name_is_refused_with_file_line_and_remedy(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> read(right, wrong))
                .isInstanceOf(InvalidDefinition.class)
                .message()
                .contains(complaint)
                .matches("(?s)" + FOLDER + "/procedure\\.yaml:\\d+：.+。.+。");
    }

    @Test
    void a_limit_started_by_an_undeclared_fact_is_refused_at_its_own_line() {
        assertThatThrownBy(() -> read("  views-heard: {", "  heard: {").task("x"))
                .isInstanceOf(InvalidDefinition.class);
        assertThatThrownBy(() -> read("  suspended-for-party: {", "  ended: {"))
                .isInstanceOf(InvalidDefinition.class)
                .message()
                .contains("time-limits.yaml:", "事实“suspended-for-party”没有声明", "请在 procedure.yaml 的 facts 中声明");
    }

    /** The real folder with the first occurrence of a text in procedure.yaml replaced. */
    private static ProcedureDefinition read(String right, String wrong) {
        return read("procedure.yaml", right, wrong);
    }

    /** The same of another file. */
    static ProcedureDefinition read(String file, String right, String wrong) {
        return new ProcedureReader(LIMITS).read(new Folder(FOLDER, name -> {
            var text = ProcedureFolders.text(name);
            if (!name.endsWith(file) || right.isEmpty()) {
                return text;
            }
            assertThat(text.orElseThrow()).contains(right);
            int at = text.get().indexOf(right);
            return Optional.of(text.get().substring(0, at) + wrong + text.get().substring(at + right.length()));
        }));
    }
}
