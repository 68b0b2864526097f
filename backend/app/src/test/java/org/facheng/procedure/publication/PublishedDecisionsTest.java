package org.facheng.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facheng.platform.Ids;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/** The list of decisions everybody reads. */
@FachengTest
@Transactional
class PublishedDecisionsTest {

    private static final String KIND = "of-this-test";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    PublicationMapper publications;

    private List<String> latestFirst;

    @BeforeEach
    void five_decisions_of_which_three_were_made_on_one_day() {
        var sameDay =
                IntStream.range(0, 3).mapToObj(i -> published(DAY)).sorted().toList();
        latestFirst = new ArrayList<>(List.of(published(DAY.plusDays(1))));
        latestFirst.addAll(sameDay);
        latestFirst.add(published(DAY.minusDays(1)));
    }

    @Test
    void page_by_page_every_decision_is_listed_once() {
        var seen = new ArrayList<String>();
        var next = "/api/portal/decisions?limit=2&kind=" + KIND;
        while (next != null) {
            var page = ApiUser.nobody(mvc).send(MockMvcRequestBuilders.get(URI.create(next)));
            assertThat(page.ok().size()).isBetween(1, 2);
            page.body().forEach(entry -> seen.add(entry.path("id").asString()));
            var link = page.response().getHeader("Link");
            next = link == null ? null : link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(seen).isEqualTo(latestFirst);
    }

    @Test
    void the_export_has_the_texts_and_the_list_has_none() {
        var exported = ApiUser.nobody(mvc)
                .get("/api/portal/decisions.json?kind=" + KIND)
                .ok();
        assertThat(exported.valueStream().map(one -> one.path("id").asString()).toList())
                .isEqualTo(latestFirst);
        assertThat(exported.toString()).contains("本机关认为");
        assertThat(ApiUser.nobody(mvc)
                        .get("/api/portal/decisions?kind=" + KIND)
                        .ok()
                        .toString())
                .doesNotContain("本机关认为");
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_refused() {
        assertThat(ApiUser.nobody(mvc).get("/api/portal/decisions?cursor=eHx5").refused(422))
                .isEqualTo("bad_cursor");
    }

    private String published(LocalDate decidedOn) {
        var id = Ids.newId();
        publications.publish(
                Ids.newId(),
                new PublishedDecision(
                        id,
                        "工信复决〔2026〕9号",
                        "申某不服行政处罚",
                        "中华人民共和国工业和信息化部",
                        "某通信管理局",
                        KIND,
                        "行政处罚",
                        "维持",
                        decidedOn,
                        decidedOn,
                        "本机关认为：事实清楚。"));
        return id;
    }
}
