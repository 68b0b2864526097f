package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The register of obligations as it is committed: every article of the law from 11 to 79 has what carries it, or the reason why nothing does; every
 * period that binds body, respondent or a party is met in a scenario and runs out in one.
 */
class ObligationMatrixTest {

    private static final String PAGE =
            SourceTree.read(SourceTree.ROOT.resolve("docs/generated/obligations-reconsideration-2024.md"));
    private static final Pattern ARTICLE = Pattern.compile("(?m)^\\| 第([一二三四五六七八九十]+)条 \\| (.*) \\|$");
    private static final Pattern PERIOD = Pattern.compile(
            "(?m)^\\| [^|]+ \\| `([a-z-]+)`[^|]* \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final String NOTHING = "–";

    @Test
    void no_article_from_11_to_79_is_left_without_element_or_reason() {
        var carried = new TreeMap<Integer, String>();
        ARTICLE.matcher(PAGE).results().forEach(row -> carried.put(number(row.group(1)), row.group(2)));
        for (int article = 11; article <= 79; article++) {
            assertThat(carried).containsKey(article);
            assertThat(carried.get(article))
                    .as("article %d", article)
                    .isNotBlank()
                    .isNotEqualTo(NOTHING);
        }
    }

    @Test
    void every_period_is_met_in_a_scenario_and_runs_out_in_another_or_says_why_not() {
        var rows = PERIOD.matcher(PAGE).results().toList();
        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(rows)
                // What binds other bodies is a row where its date matters here, without scenarios.
                .filteredOn(row ->
                        !row.group(2).contains("同时收到申请的行政机关") && !row.group(2).contains("共同上一级行政机关"))
                .allSatisfy(row -> {
                    assertThat(row.group(3))
                            .as(row.group(1) + " stands somewhere")
                            .isNotEqualTo(NOTHING);
                    assertThat(row.group(4)).as(row.group(1) + " is met").isNotEqualTo(NOTHING);
                    assertThat(row.group(5)).as(row.group(1) + " runs out").isNotEqualTo(NOTHING);
                });
    }

    private static int number(String written) {
        var digits = Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);
        int ten = written.indexOf('十');
        if (ten < 0) {
            return digits.get(written.charAt(0));
        }
        int tens = ten == 0 ? 1 : digits.get(written.charAt(0));
        return tens * 10 + (ten == written.length() - 1 ? 0 : digits.get(written.charAt(ten + 1)));
    }
}
