package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.procedure.advice.DatedFact;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;
import org.facheng.procedure.matter.PetitionSubject;
import org.facheng.procedure.petition.Competence.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a case: which route the answers lead to, and what is found, each with its article. */
class PetitionCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/intake/letter/cases.psv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            encoding = "UTF-8")
    void route_and_finding_follow_the_article(
            String name,
            String changes,
            String route,
            String beside,
            String target,
            String condition,
            Met met,
            LocalDate lastDay,
            String article) {
        var review = Petitioning.review(Petitioning.plainWith(changes));
        var advice = PetitionAdvice.of(review);

        assertThat(advice.get("route")).as("%s", advice).isEqualTo(route);
        assertThat(advice.get("beside")).as("%s", advice).isEqualTo(beside);
        assertThat(advice.get("target")).as("%s", advice).isEqualTo(target);
        Finding finding = finding(review, condition);
        assertThat(finding.met()).as(finding.detail()).isEqualTo(met);
        assertThat(finding.basis()).contains(article);
        assertThat(finding.lastDay()).as(finding.detail()).isEqualTo(lastDay);
    }

    @Test
    void the_advice_says_which_line_of_the_table_on_which_answers() {
        var advice = PetitionAdvice.of(
                Petitioning.review(
                        Petitioning.plainWith(
                                "subject=\"service-cut\";declared.urgent=true;applicants=[{\"alias\":\"甲\",\"kind\":\"natural\",\"province\":\"山东省\"}]")));

        assertThat(advice.get("why"))
                .isEqualTo(List.of(
                        "路由表第1行“重大、紧急”：重大、紧急事项，立即报告并处置（信访工作条例第二十五条第一款）。登记为重大、紧急事项。",
                        "路由表第11行“事项类别”：转送、交办本系统下级机关（信访工作条例第二十三条第一款）。事项类别：停止服务（职权分工表：通信管理局职权范围，山东省通信管理局）。"));
        assertThat(advice).containsEntry("competent", "山东省通信管理局");
    }

    @Test
    void the_administration_is_the_one_the_matter_names_before_that_of_the_province() {
        assertThat(
                        PetitionAdvice.of(
                                Petitioning.review(
                                        Petitioning.plainWith(
                                                "subject=\"coverage\";respondent={\"name\":\"江西省通信管理局（承办）\"};applicants=[{\"alias\":\"甲\",\"kind\":\"natural\",\"province\":\"山东省\"}]"))))
                .containsEntry("competent", "江西省通信管理局");
    }

    @Test
    void the_form_of_the_classification_starts_with_the_ordinary_route() {
        var prefill = PetitionPrefill.of(
                Petitioning.review(
                        Petitioning.plainWith(
                                "declared.urgent=true;declared.rightsInformed=true;subject=\"administrative-act\";act={\"kind\":\"通报\",\"dateKnown\":\"2026-02-20\"}")));

        assertThat(prefill)
                .containsEntry("route", "administrative-procedure")
                .containsEntry("target", "reconsideration")
                .containsEntry("destination", "有管辖权的行政复议机关")
                .containsEntry("lastDayNote", "申请行政复议的最后一日：2026年4月21日");
        assertThat(prefill.get("reasons")).asString().startsWith("路由表第11行");
    }

    /** Whoever was not told of the right has longer, and it may be known later than it was made (行政复议法第二十条第一款、第三款). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "act={\"kind\":\"通报\",\"dateKnown\":\"2026-02-20\"}",
                "declared.rightsInformed=false;act={\"kind\":\"通报\",\"dateKnown\":\"2026-02-20\"}",
                "declared.rightsInformed=true;act={\"kind\":\"通报\",\"dateMade\":\"2026-02-20\"}"
            })
    void no_last_day_is_told_that_may_be_too_early(String said) {
        var review = Petitioning.review(Petitioning.plainWith("subject=\"administrative-act\";" + said));

        assertThat(PetitionPrefill.of(review)).doesNotContainKey("lastDayNote").containsEntry("reconsideration", true);
        assertThat(review.facts().stream().map(DatedFact::fact)).doesNotContain("act-day-known");
    }

    @Test
    void nobody_types_again_what_the_letter_and_the_history_say() {
        assertThat(
                        PetitionPrefill.of(
                                Petitioning.review(
                                        Petitioning.plainWith(
                                                "firstOrRepeat=\"repeat\";previous=[{\"kind\":\"petition\",\"on\":\"2025-06-02\"},{\"kind\":\"petition\"},{\"kind\":\"petition\",\"on\":\"2025-03-03\"},{\"kind\":\"recheck\",\"on\":\"2026-01-05\"}]"))))
                .containsEntry("firstVisitOn", "2025-03-03")
                .containsEntry("closedBy", "复核意见（2026年1月5日）");
    }

    /** Whatever an administrator may enter is advised; the others follow from how a petition came. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void every_route_a_line_may_name_is_reached_by_its_subject(Place place) {
        for (Route route : CompetenceChecks.routes(place)) {
            var line = new Competence(
                    PetitionSubject.OTHER,
                    place,
                    route,
                    route == Route.ADMINISTRATIVE_PROCEDURE ? Target.RULING : null,
                    "某机关",
                    false);
            assertThat(CompetenceChecks.of(line)).isEmpty();
            var unit = place == Place.ADMINISTRATION ? "江苏省通信管理局" : Petitioning.MINISTRY;
            var review = Petitioning.review(
                    Petitioning.plainWith("subject=\"other\";receivedBy=\"" + unit + "\""), with(line));
            assertThat(review.chosen().line().route()).isEqualTo(route);
        }
    }

    @Test
    void every_route_is_reached_by_some_petition() {
        Set<Route> bySubject = EnumSet.noneOf(Route.class);
        for (Place place : Place.values()) {
            bySubject.addAll(CompetenceChecks.routes(place));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(bySubject)))
                .containsExactlyInAnyOrder(
                        Route.REFER_SUBORDINATE,
                        Route.OBJECT_TRANSFER,
                        Route.URGENT,
                        Route.REPEAT,
                        Route.REVIEW,
                        Route.RECHECK,
                        Route.CLOSED);
    }

    @Test
    void the_petitioners_own_periods_begin_with_the_answers_that_have_a_day() {
        assertThat(Petitioning.review(
                                Petitioning.plainWith(
                                        "petitionKind=\"recheck-request\";previous=[{\"kind\":\"reply\",\"on\":\"2025-11-03\"},{\"kind\":\"review\",\"on\":\"2026-02-10\"},{\"kind\":\"petition\"}]"))
                        .facts())
                .extracting(DatedFact::fact, fact -> fact.on().toString())
                .containsExactly(
                        tuple("review-served", "2026-02-10"),
                        tuple("petition-received", "2026-03-02"),
                        tuple("recheck-asked", "2026-03-02"),
                        tuple("recheck-requested", "2026-03-02"));
    }

    @Test
    void what_is_urgent_is_known_as_such_the_day_it_comes() {
        assertThat(facts("subject=\"outage\"")).contains("urgent-known", "petition-received");
        assertThat(facts("declared.urgent=true;declared.anonymous=true"))
                .contains("urgent-known", "petition-unnamed")
                .doesNotContain("petition-received");
        assertThat(facts("-")).doesNotContain("urgent-known");
    }

    @Test
    void sixty_days_begin_only_for_who_was_not_left_without_a_word_about_the_right() {
        assertThat(facts("subject=\"administrative-act\";act={\"dateMade\":\"2026-02-20\"}"))
                .contains("act-known");
        assertThat(
                        facts(
                                "subject=\"administrative-act\";act={\"dateKnown\":\"2026-02-20\"};declared.rightsInformed=false"))
                .doesNotContain("act-known");
        assertThat(facts("subject=\"coverage\";act={\"dateKnown\":\"2026-02-20\"}"))
                .doesNotContain("act-known");
    }

    @Test
    void who_informs_against_somebody_is_in_no_title() {
        for (String kept : List.of(
                "petitionKind=\"accusation\"",
                "petitionKind=\"report\"",
                "declared.confidential=true",
                "applicants=[{\"name\":\"某居民\",\"kind\":\"natural\",\"secret\":true}]")) {
            assertThat(PetitionAdvice.title(
                            Petitioning.review(Petitioning.plainWith(kept)).petition()))
                    .doesNotContain("某居民")
                    .doesNotContain("宽带");
        }
        assertThat(PetitionAdvice.title(
                        Petitioning.review(Petitioning.plainWith("-")).petition()))
                .isEqualTo("某居民：说明宽带提速的安排");
    }

    private static List<String> facts(String changes) {
        return Petitioning.review(Petitioning.plainWith(changes)).facts().stream()
                .map(DatedFact::fact)
                .toList();
    }

    private static Competences with(Competence line) {
        Map<PetitionSubject, Competence> rows = new EnumMap<>(Petitioning.FIRST.rows());
        rows.put(line.subject(), line);
        return new Competences(rows);
    }

    private static Finding finding(PetitionIntake.Review review, String condition) {
        return review.findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow(() -> new AssertionError(condition + " not in " + review.findings()));
    }
}
