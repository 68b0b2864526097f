package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.facheng.procedure.filing.FilingRequest;
import org.facheng.procedure.filing.MatterReview;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What filing a petition is told: title, advice, parties, and what must not get about. */
@FachengTest
class PetitionReviewTest {

    @Autowired
    PetitionReview review;

    @Autowired
    Directory directory;

    @Test
    void advice_has_the_members_of_the_interface() {
        var result = reviewed("subject=\"telecom-dispute\"");

        assertThat(result.advice())
                .containsEntry("route", "administrative-procedure")
                .containsEntry("target", "telecom")
                .containsEntry("label", "导入行政程序（电信用户申诉，被申诉企业所在省的电信用户申诉受理机构）");
        assertThat((List<?>) result.advice().get("why")).hasSize(1);
        assertThat(result.title()).isEqualTo("某居民：说明宽带提速的安排");
        assertThat(result.startedBy()).isNull();
        assertThat(result.notCounted()).isEmpty();
    }

    @Test
    void whom_it_is_about_is_a_name_and_no_unit_of_ours_answers() {
        for (String unit : List.of("江苏省通信管理局", "工业和信息化部信息通信管理局", Petitioning.MINISTRY)) {
            var parties = parties("respondent={\"name\":\"" + unit + "\"};petitionKind=\"accusation\"");
            assertThat(parties.answeringUnit()).isNull();
            assertThat(parties.all())
                    .filteredOn(Party::respondent)
                    .singleElement()
                    .satisfies(party -> {
                        assertThat(party.name()).isEqualTo(unit);
                        assertThat(party.unitId()).isNull();
                        assertThat(party.userId()).isNull();
                        assertThat(party.electronicService()).isFalse();
                    });
        }
    }

    @Test
    void others_it_mentions_take_no_part() {
        assertThat(parties("thirdParties=[{\"name\":\"某物业公司\"}]").all())
                .extracting(Party::role, Party::name)
                .containsExactlyInAnyOrder(tuple("applicant", "某居民"), tuple("respondent", "某通信公司"));
    }

    @Test
    void a_petitioner_without_a_name_is_called_so() {
        assertThat(parties("applicants=[{\"kind\":\"unknown\",\"identity\":\"anonymous\"}];respondent=")
                        .all())
                .extracting(Party::name)
                .containsExactly("未留姓名");
    }

    @Test
    void the_number_of_an_act_is_kept_to_find_its_reconsideration_but_not_of_what_is_confidential() {
        String act =
                "subject=\"administrative-act\";act={\"kind\":\"通报\",\"documentNo\":\"苏通信通〔2026〕3号\",\"dateKnown\":\"2026-02-20\"}";
        assertThat(reviewed(act).actNumbers()).containsExactly("苏通信通〔2026〕3号");
        assertThat(reviewed(act + ";declared.confidential=true").actNumbers()).isEmpty();
        assertThat(reviewed(act + ";subject=\"coverage\"").actNumbers()).isEmpty();
    }

    @Test
    void the_form_is_kept_without_what_nobody_may_lean_on() {
        var matter = Petitioning.plainWith("outcome={\"kind\":\"办结\"};petitionKindText=\"申诉求决\"");
        var form = review.review(matter, LocalDate.of(2026, 3, 2), directory.defaultUnit())
                .form();
        assertThat(form.has("outcome")).isFalse();
        assertThat(form.has("petitionKindText")).isFalse();
        assertThat(form.has("subject")).isTrue();
    }

    private MatterReview.Result reviewed(String changes) {
        return review.review(Petitioning.plainWith(changes), LocalDate.of(2026, 3, 2), directory.defaultUnit());
    }

    private MatterReview.Parties parties(String changes) {
        ObjectNode matter = Petitioning.plainWith(changes);
        User registrar = directory.userByName("registrar1").orElseThrow();
        return review.parties(
                new FilingRequest(
                        "petition", "letter", LocalDate.of(2026, 3, 2), null, matter, "", List.of(), registrar, false),
                directory.defaultUnit());
    }
}
