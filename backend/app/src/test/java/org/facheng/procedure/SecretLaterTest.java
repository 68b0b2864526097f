package org.facheng.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A petition that is answered together with others turns out to be an informer's: the others tell nothing of it (信访工作条例第三十条第三款). */
@FachengTest
class SecretLaterTest {

    private static final Map<String, Object> ANSWERED = Map.of("work", "已经研究", "reply", "信访人反映的违纪线索已经移送。");

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    private Office office;
    private BecomingSecret petitions;

    @BeforeEach
    void on_a_monday() {
        office = new Office(mvc);
        office.clockTo(BecomingSecret.DAY);
        petitions = new BecomingSecret(office, cases, directory, transaction);
    }

    @Test
    void its_text_is_offered_in_no_other_and_those_joined_through_it_stay_together() {
        var informer = suggestion("信访人子");
        var second = suggestion("信访人丑");
        var third = suggestion("信访人寅");
        join(informer, second, third);
        informer.complete("userTask_prepareAnswer", "EXPLAINED", ANSWERED).ok();
        assertThat(petitions.form(second, "userTask_prepareAnswer")).contains("违纪线索");

        petitions.keepSecret(informer);

        assertThat(petitions.form(second, "userTask_prepareAnswer")).doesNotContain("违纪线索", "合并答复：");
        second.complete("userTask_prepareAnswer", "EXPLAINED", Map.of("work", "已经研究", "reply", "提速安排在第三季度。"))
                .ok();
        assertThat(petitions.form(third, "userTask_prepareAnswer")).contains("合并答复：", "提速安排在第三季度。");
    }

    @Test
    void what_was_written_down_of_it_before_is_read_by_nobody_it_is_kept_from() {
        var informer = suggestion("信访人卯");
        var other = suggestion("信访人辰");
        join(other, informer);
        var stranger = petitions.stranger();
        var addresses = List.of("/timeline", "/answers", "/related", "/dispute", "");
        assertThat(stranger.get("/api/cases/{no}/timeline", other.caseNo()).ok().toString())
                .contains(informer.caseNo());

        petitions.keepSecret(informer);

        for (String address : addresses) {
            assertThat(stranger.get("/api/cases/{no}" + address, other.caseNo())
                            .ok()
                            .toString())
                    .as(address)
                    .doesNotContain(informer.caseNo());
        }
        assertThat(stranger.get("/api/cases/{no}/timeline", other.caseNo()).ok().toString())
                .contains("甄别初次、重复信访");
        assertThat(other.timeline()).anyMatch(line -> line.contains(informer.caseNo()));
    }

    private void join(Filed one, Filed... others) {
        var numbers = List.of(others).stream().map(Filed::caseNo).toList();
        one.act(office.accountable(one.caseNo()), "join-cluster", Map.of("cases", numbers, "reason", "同一诉求"))
                .ok();
    }

    private Filed suggestion(String name) {
        var petition = petitions.petition(name, Map.of("petitionKind", "suggestion"));
        petition.complete("userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        petition.complete("userTask_classifyMatter", "SUGGESTION", Map.of("reasons", "建议", "procedure", "研究答复"))
                .ok();
        return petition;
    }
}
