package org.facheng.procedure.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.DocumentNumber;
import org.facheng.platform.Ids;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Of labelled matters, how often the one that was brought before is among the first three, and how often another is shown. */
@FachengTest
@Transactional
class AlikeMattersTest {

    private static final int FIRST_THREE = 3;

    /** @param pair the same for one person's matter brought twice */
    private record Labelled(String pair, String which, Likeness matter) {}

    @Autowired
    LikenessIndex index;

    @Autowired
    JdbcTemplate database;

    private final Map<String, Labelled> earlier = new LinkedHashMap<>();
    private List<Labelled> matters;

    @BeforeEach
    void everything_that_was_brought_before() throws IOException {
        try (var file = getClass().getResourceAsStream("/alike/matters.psv")) {
            matters = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(AlikeMattersTest::read)
                    .toList();
        }
        matters.stream().filter(labelled -> !labelled.which().equals("again")).forEach(this::keep);
    }

    @Test
    void the_first_is_among_the_first_three_nine_times_in_ten() {
        var again = matters.stream()
                .filter(labelled -> labelled.which().equals("again"))
                .toList();
        var missed = new ArrayList<String>();
        int alarms = 0;
        for (var labelled : again) {
            var shown = shown(labelled);
            if (shown.stream().limit(FIRST_THREE).noneMatch(found -> found.pair()
                    .equals(labelled.pair()))) {
                missed.add(labelled.pair());
            }
            alarms += (int) shown.stream()
                    .filter(found -> !found.pair().equals(labelled.pair()))
                    .count();
        }
        assertThat(again).hasSizeGreaterThanOrEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(again.size() / 10);
        assertThat(alarms).isLessThanOrEqualTo(again.size() / 10);
    }

    /** Others of the same person, of the same place, or about the same thing. */
    @Test
    void a_matter_that_was_never_brought_before_raises_few_alarms() {
        var others = matters.stream()
                .filter(labelled -> !labelled.which().equals("again"))
                .toList();
        var alarmed = others.stream()
                .filter(labelled ->
                        shown(labelled).stream().anyMatch(found -> !found.pair().equals(labelled.pair())))
                .map(Labelled::pair)
                .toList();
        assertThat(alarmed).hasSizeLessThanOrEqualTo(others.size() / 20);
    }

    /** 𠮷 and 吉 are mistaken for each other, and only the first takes two places in a string. */
    @Test
    void a_rare_character_of_a_name_is_one_character() {
        var rare = new Likeness(Set.of("𠮷某某"), Set.of(), Set.of(), Set.of("某市东城路𠮷祥里8号楼302室"), Set.of(), "", "", "");
        var usual = new Likeness(Set.of("吉某某"), Set.of(), Set.of(), Set.of(), Set.of(), "", "", "");
        var twoLetters = new Likeness(Set.of("𠮷某"), Set.of(), Set.of(), Set.of("𠮷祥"), Set.of(), "", "", "");
        index.keep("rare", rare);
        index.keep("short", twoLetters);
        assertThat(index.sharing(usual, 60)).contains("rare").doesNotContain("short");
        assertThat(Comparison.of(usual, rare).evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.NAME);
    }

    @Test
    void nothing_can_be_read_from_the_index() {
        var kept = database.queryForList("select likeness_key from pr_likeness", String.class);
        assertThat(kept).isNotEmpty().allMatch(key -> key.matches("[0-9a-f]{24}"));
    }

    private List<Labelled> shown(Labelled asked) {
        return index.sharing(asked.matter(), 60).stream()
                .map(earlier::get)
                .filter(found -> found != null)
                .map(found -> Map.entry(found, Comparison.of(asked.matter(), found.matter())))
                .filter(entry -> entry.getValue().worthShowing())
                .sorted(Comparator.comparingDouble((Map.Entry<Labelled, Comparison> entry) ->
                                entry.getValue().rank())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void keep(Labelled labelled) {
        var id = Ids.newId();
        earlier.put(id, labelled);
        index.keep(id, labelled.matter());
    }

    private static Labelled read(String line) {
        var cells = line.split("\\|", -1);
        return new Labelled(
                cells[0],
                cells[1],
                new Likeness(
                        one(cells[2]),
                        one(cells[3]),
                        one(cells[4]),
                        one(cells[5]),
                        one(cells[8]).stream().map(DocumentNumber::key).collect(Collectors.toSet()),
                        cells[6],
                        cells[7],
                        cells[Arrays.asList(cells).size() - 1]));
    }

    private static Set<String> one(String cell) {
        return Stream.of(cell.strip()).filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }
}
