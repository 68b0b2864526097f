package org.facheng.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facheng.casefile.CaseQuery;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Permissions;
import org.facheng.testing.FachengTest;
import org.facheng.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A report reads what its period is about, and not the register. */
@FachengTest
class ReportCasesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ReportCases cases;

    @Autowired
    Cases register;

    @Autowired
    DeclaredReports reports;

    @Autowired
    Directory directory;

    @Autowired
    Permissions permissions;

    @Test
    void what_lies_outside_the_period_is_not_read() {
        var office = new Office(mvc);
        var longBefore = plant(office, "2023-01-10");
        // It has to be told within fifteen days, and those end in March.
        var dueInMarch = plant(office, "2023-02-22");
        var march = plant(office, "2023-03-31");
        var after = plant(office, "2023-04-01");

        assertThat(read("2023-03")).containsExactlyInAnyOrder(dueInMarch, march);
        assertThat(read("2023-01")).contains(longBefore).doesNotContain(dueInMarch, march, after);
        // It is not told and closed today.
        assertThat(read("2022-12")).isEmpty();
    }

    private static String plant(Office office, String day) {
        return PlantedPetitions.plant(office, "hotline", day, Map.of());
    }

    private List<String> read(String period) {
        var reader = directory.userByName("supervisor1").orElseThrow();
        var query = new CaseQuery(permissions.sight(reader).ofOwnBody(), "petition", null, null, null, null);
        var read = new ArrayList<String>();
        cases.each(
                reports.byId("petition-work"),
                query,
                ReportPeriod.of(period),
                one -> read.add(one.file().caseNo()));
        return read;
    }
}
