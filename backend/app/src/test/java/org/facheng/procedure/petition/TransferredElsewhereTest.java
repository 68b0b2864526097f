package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.ImportedPetition;
import org.facheng.testing.ApiUser;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What was transferred and agreed to be accepted by another body can be told to the petitioner (信访工作条例第二十三条第三款、第二十四条). */
@FachengTest
class TransferredElsewhereTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvc mvc;

    @Test
    void only_once_another_body_accepts_it() {
        var office = new Office(mvc);
        office.clockTo(DAY);
        var caseNo = ImportedPetition.caseNo(
                office,
                DAY,
                Map.of(
                        "channel", "transfer",
                        "transferor", "某市信访接待处",
                        "transfer", Map.of("kind", "forwarded", "number", "某信转〔2026〕9号")));
        office.complete(caseNo, "userTask_identifyMatter", "FIRST", Map.of("reason", "没有记录"))
                .ok();
        assertThat(told(office, caseNo).refused(409)).isEqualTo("outcome_ruled_out");
        var agreed = Map.of(
                "bodies", List.of("某市人民政府"), "consultedOn", DAY.toString(), "result", "there", "record", "由某市人民政府受理");
        office.as("handler1")
                .post("/api/cases/{no}/actions/{key}", Map.of("form", agreed), caseNo, "consult-acceptance")
                .ok();
        told(office, caseNo).ok();
    }

    private static ApiUser.Answer told(Office office, String caseNo) {
        return office.complete(
                caseNo, "userTask_classifyMatter", "NOT_COMPETENT", Map.of("reasons", "由其受理", "destination", "某市人民政府"));
    }
}
