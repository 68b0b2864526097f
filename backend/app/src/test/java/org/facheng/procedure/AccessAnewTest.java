package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** 查阅、复制 (行政复议法第四十七条): what is decided anew, what is marked, and what a supplement (第四十六条第二款) adds. */
@FachengTest
class AccessAnewTest {

    private static final String SECRET = "用户名单";

    @Autowired
    MockMvc mvc;

    private Filed filed;
    private AccessDesk desk;

    @BeforeEach
    void the_applicant_has_asked() {
        desk = AccessDesk.replied(new Office(mvc), SECRET);
        filed = desk.filed();
        desk.asked();
    }

    @Test
    void deciding_anew_is_for_one_party_and_never_begins_with_what_another_was_given() {
        filed.act("handler1", "notify-third-party", Participants.thirdParty(true))
                .ok();
        desk.decide("").ok();
        desk.askedByThird();
        desk.decide(SECRET).ok();
        assertThat(desk.reads("citizen1", SECRET)).isEqualTo(200);

        var offered = filed.offered("handler1", "decide-file-access").at("/schema/properties");
        assertThat(offered.at("/parties/default")).isEmpty();
        assertThat(offered.at("/items/default").valueStream())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.has("decision")).isFalse());
        assertThat(desk.decide("").refused(422)).isEqualTo("one_party_at_a_time");
        assertThat(desk.reads("citizen2", SECRET)).isEqualTo(404);

        var applicant = offered.at("/parties/items/oneOf/0/const").asString();
        filed.act(
                        "handler1",
                        "decide-file-access",
                        Map.of("parties", List.of(applicant), "items", desk.verdicts("检查笔录")))
                .ok();
        assertThat(desk.reads("citizen1", "检查笔录")).isEqualTo(404);
        assertThat(desk.reads("citizen2", "检查笔录")).isEqualTo(200);
    }

    @Test
    void every_file_of_a_reply_that_lists_something_secret_is_marked() {
        assertThat(desk.titles().stream().filter(title -> title.endsWith("）")))
                .anyMatch(title -> title.contains("检查照片.txt"))
                .anyMatch(title -> title.contains(SECRET))
                .noneMatch(title -> title.contains("检查笔录"));
    }

    @Test
    void the_files_of_a_supplement_are_papers_of_the_respondent_only_once_it_was_consented_to() {
        supplement("原始日志.txt");
        assertThat(materials()).contains("原始日志.txt 补充证据（待同意）");
        assertThat(desk.titles().toString()).doesNotContain("原始日志.txt");
        filed.act("handler1", "decide-supplement", Map.of("decision", "refuse", "reason", "没有提出新的理由"))
                .ok();
        supplement("后台日志.txt");
        filed.act("handler1", "decide-supplement", Map.of("decision", "consent", "newlyRaised", true, "reason", "确有"))
                .ok();
        assertThat(materials()).contains("原始日志.txt 补充证据（未同意）", "后台日志.txt 补充证据（已同意）");
        assertThat(desk.titles().toString()).contains("后台日志.txt").doesNotContain("原始日志.txt");
    }

    private void supplement(String file) {
        var evidence = List.of(Map.of("name", "日志", "proves", "经营次数"));
        desk.handIn("request-supplement", Map.of("newlyRaised", "新的聊天记录", "evidence", evidence), file);
    }

    /** Name and kind of every material. */
    private List<String> materials() {
        return desk.office()
                .file(filed.caseNo())
                .path("materials")
                .valueStream()
                .map(material -> material.path("name").asString() + " "
                        + material.path("kindName").asString())
                .toList();
    }
}
