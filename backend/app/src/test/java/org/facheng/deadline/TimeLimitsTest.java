package org.facheng.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.facheng.deadline.policy.Policies;
import org.facheng.platform.InvalidDefinition;
import org.facheng.platform.YamlNode;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {

    private static final String ROW =
            """
      law: 行政复议法
      limits:
        - id: reconsideration.reply
          name: {zh: 答复期限, en: Reply}
          actor: 被申请人
          party: respondent
          kind: statutory
          start: copy-served
          length: 10
          unit: working_days
          rolls: true
          met: [reply-received]
          basis: {law: 行政复议法, article: 第四十八条}
          verified: statute
          valid: {from: 2024-01-01, to: null}
      """;

    private final TimeLimits limits = new TimeLimits(Policies.standard());

    @Test
    void the_review_of_admissibility_is_five_working_days_from_receipt() {
        var review = limits.byRule("reconsideration.acceptance-review");

        assertThat(review.key()).isEqualTo("acceptance-review");
        assertThat(review.start()).isEqualTo("application-received");
        assertThat(review.length()).isEqualTo(5);
        assertThat(review.unit()).isEqualTo("working_days");
        assertThat(review.citation()).isEqualTo("行政复议法第三十条第一款、第三款，第八十八条");
    }

    @Test
    void a_row_from_the_old_regulations_is_shown_as_unconfirmed_and_says_why() {
        assertThat(limits.ofProcedure("reconsideration"))
                .filteredOn(limit -> limit.law().equals("行政复议法实施条例"))
                .isNotEmpty()
                .allSatisfy(limit -> {
                    assertThat(limit.verified()).isEqualTo("unconfirmed");
                    assertThat(limit.note()).isNotNull();
                });
    }

    @Test
    void a_day_that_is_named_confirms_no_open_row_and_makes_no_law_of_a_target() {
        var protest = limits.byRule("litigation.protest-reply").fixed(10, "calendar_days");
        assertThat(protest.verified()).isEqualTo("unconfirmed");
        assertThat(protest.note().zh()).contains("待确认");

        // The decision lets it be fixed (行政复议法第六十四条第一款), whatever became of the old regulations.
        var remake = limits.byRule("reconsideration.remake-act").fixed(10, "working_days");
        assertThat(remake.verified()).isEqualTo("statute");

        assertThat(limits.byRule("litigation.advice-reply")
                        .fixed(10, "calendar_days")
                        .law())
                .isEqualTo("内部规则");
    }

    @Test
    void a_period_runs_under_the_row_in_force_on_the_day_it_starts() {
        assertThat(limits.forProcedure("reconsideration", LocalDate.of(2023, 12, 31)))
                .extracting(TimeLimit::key)
                .contains("apply", "sue-after-decision")
                .doesNotContain("decide-ordinary");
    }

    @Test
    void a_rule_new_in_2024_is_unconfirmed_for_a_period_that_began_before() {
        assertThat(limits.ofProcedure("reconsideration"))
                .filteredOn(limit -> limit.unconfirmedBefore() != null)
                .extracting(TimeLimit::key)
                .containsExactly(
                        "apply-not-informed",
                        "apply-not-informed-cap",
                        "apply-absolute-cap",
                        "apply-absolute-cap-real-property");
        var cap = limits.byRule("reconsideration.apply-absolute-cap");
        assertThat(cap.inForceOn(LocalDate.of(2021, 3, 31))).isTrue();
        assertThat(cap.verified(LocalDate.of(2023, 12, 31))).isEqualTo("unconfirmed");
        assertThat(cap.verified(LocalDate.of(2024, 1, 1))).isEqualTo("statute");
    }

    @Test
    void the_wait_for_performance_is_no_duty_and_what_follows_a_decision_outlives_the_case() {
        assertThat(limits.ofProcedure("reconsideration"))
                .filteredOn(limit -> !limit.duty())
                .extracting(TimeLimit::key)
                .containsExactly("nonperformance-wait", "change-respondent", "justified-delay");
        assertThat(limits.ofProcedure("reconsideration"))
                .filteredOn(TimeLimit::outlivesCase)
                .extracting(TimeLimit::key)
                .containsExactly(
                        "remake-act",
                        "perform",
                        "perform-agreement",
                        "remake-on-order",
                        "perform-on-order",
                        "settle-revived",
                        "settle-altered",
                        "justified-delay",
                        "opinion-feedback",
                        "feedback-on-order");
    }

    @Test
    void a_change_to_the_ordinary_procedure_keeps_the_day_of_acceptance_unless_it_is_read_otherwise() {
        var restart = new TimeLimits(Policies.of(Map.of("track-change", "restart")));
        assertThat(limits.byRule("reconsideration.decide-ordinary").lifted()).isEqualTo("track-converted");
        assertThat(limits.byRule("reconsideration.decide-converted").length()).isNull();
        assertThat(restart.byRule("reconsideration.decide-ordinary").lifted()).isNull();
        assertThat(restart.byRule("reconsideration.decide-converted").length()).isEqualTo(60);
        assertThat(restart.byRule("reconsideration.reply").lifted()).isEqualTo("track-converted");
    }

    @Test
    void a_group_names_its_limits_and_a_key_names_itself() {
        assertThat(limits.members("reconsideration", "sending")).containsExactly("send-copy", "send-copy-simplified");
        assertThat(limits.members("reconsideration", "reply")).containsExactly("reply");
        assertThat(limits.declares("reconsideration", "replying")).isTrue();
        assertThat(limits.declares("reconsideration", "rely")).isFalse();
    }

    @Test
    void what_each_suspension_notice_transfer_hearing_or_order_asks_for_starts_again() {
        assertThat(limits.ofProcedure("reconsideration"))
                .filteredOn(TimeLimit::repeats)
                .extracting(TimeLimit::key)
                .containsExactly(
                        "hearing-notice",
                        "suspension-terminate",
                        "normdoc-competence",
                        "normdoc-handle",
                        "normdoc-transfer",
                        "normdoc-notify-maker",
                        "normdoc-maker-reply",
                        "normdoc-transferee-reply",
                        "remake-on-order",
                        "perform-on-order",
                        "settle-revived",
                        "settle-altered",
                        "change-respondent",
                        "justified-delay",
                        "feedback-on-order");
    }

    @Test
    void a_limit_from_a_suspension_that_would_start_only_once_is_refused() {
        var ground =
                """
              grounds:
                deceased:
                  name: {zh: 申请人死亡, en: The applicant has died}
                  kind: suspension
                  basis: {law: 行政复议法, article: 第三十九条第一款第一项}
                  verified: statute
                  records: copy-served
              """;
        assertRefused(ROW + ground, "limits.yaml:8", "每次中止都重新起算", "repeats: true");
        assertThat(read(ROW + "    repeats: true\n" + ground).limits().get(0).repeats())
                .isTrue();
    }

    @Test
    void a_limit_that_starts_again_settles_nothing_by_running_out() {
        assertRefused(
                ROW + "    repeats: true\n    expiry: {zh: 视为受理, en: deemed accepted, settles: true}\n",
                "limits.yaml:16",
                "不能由届满了结案件",
                "请删去 repeats");
    }

    @Test
    void a_well_formed_row_is_read() {
        assertThat(read(ROW).limits()).hasSize(1);
    }

    @Test
    void a_wrong_unit_is_refused_with_file_line_and_remedy() {
        assertRefused(ROW.replace("working_days", "days"), "limits.yaml:10", "“days”", "working_days、calendar_days");
    }

    @Test
    void a_statutory_period_without_an_article_is_refused() {
        assertRefused(ROW.replace(", article: 第四十八条", ""), "limits.yaml:13", "没有写明条款", "请补上 article");
    }

    @Test
    void an_internal_period_that_cites_an_article_is_refused() {
        assertRefused(ROW.replace("kind: statutory", "kind: internal"), "limits.yaml:13", "依据不符", "内部期限写“内部规则”");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertRefused(ROW + "    lenght: 3\n", "limits.yaml:16", "“lenght”", "可用的键");
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertRefused(ROW + "    rolls: false\n", "limits.yaml:16", "“rolls”重复", "删去");
    }

    @Test
    void a_row_given_twice_is_refused() {
        assertRefused(
                ROW + ROW.substring(ROW.indexOf("  - id")), "limits.yaml:16", "“reconsideration.reply”重复", "另起名称");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertRefused(ROW.replace("2024-01-01", "2024-13-01"), "limits.yaml:15", "“2024-13-01”不是日期", "2026-01-31");
    }

    @Test
    void a_group_of_an_unknown_limit_is_refused() {
        assertRefused(ROW + "groups: {all: [reply, answer]}\n", "limits.yaml:16", "“answer”", "reply");
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertRefused("law: 行政复议法\nlimits: [\n", "limits.yaml:3", "不是有效的YAML", "缩进");
    }

    private static TimeLimitFile read(String text) {
        return TimeLimitFile.read(
                YamlNode.read("limits.yaml", new StringReader(text)), "reconsideration", Policies.standard());
    }

    private static void assertRefused(String text, String... parts) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidDefinition.class)
                .message()
                .contains(parts);
    }
}
