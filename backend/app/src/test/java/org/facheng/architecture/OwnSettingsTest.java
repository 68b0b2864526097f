package org.facheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who needs an application of their own says so: a start takes longer than most tests. */
class OwnSettingsTest {

    private static final Pattern OWN = Pattern.compile(
            "^@(FachengTest\\(|WithMailServer|OtherReadings|Import\\b)|^    @TestConfiguration", Pattern.MULTILINE);
    private static final Pattern WITH_APPLICATION =
            Pattern.compile("^@(FachengTest|OtherReadings)\\b", Pattern.MULTILINE);
    private static final String TAG = "@Tag(FachengTest.OWN_SETTINGS)";

    @Test
    void exactly_the_tests_with_settings_of_their_own_have_the_tag() {
        var classes = SourceTree.files(SourceTree.ROOT.resolve("backend/app/src/test/java"), "Test.java").stream()
                .filter(file -> WITH_APPLICATION.matcher(SourceTree.read(file)).find())
                .toList();
        assertThat(classes).anyMatch(file -> SourceTree.read(file).contains(TAG));
        assertThat(classes).allSatisfy(file -> {
            var source = SourceTree.read(file);
            assertThat(source.contains(TAG))
                    .as(SourceTree.relative(file).toString())
                    .isEqualTo(OWN.matcher(source).find());
        });
    }
}
