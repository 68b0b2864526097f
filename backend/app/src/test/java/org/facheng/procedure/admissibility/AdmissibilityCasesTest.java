package org.facheng.procedure.admissibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.advice.Met;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One line a case: what the statute says about every value the fields can have, each with its article. */
class AdmissibilityCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/intake/admissibility/cases.psv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            encoding = "UTF-8")
    void advice_and_finding_follow_the_article(
            String name,
            String changes,
            Decision decision,
            Track track,
            String condition,
            Met met,
            LocalDate lastDay,
            String article) {
        Review review = Reviewing.review(Reviewing.plainWith(changes));

        assertThat(review.advice()).isEqualTo(new Advice(decision, track));
        Finding finding = review.findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow();
        assertThat(finding.met()).as(finding.detail()).isEqualTo(met);
        assertThat(finding.basis()).contains(article);
        if (lastDay != null) {
            assertThat(finding.lastDay()).as(finding.detail()).isEqualTo(lastDay);
        }
    }
}
