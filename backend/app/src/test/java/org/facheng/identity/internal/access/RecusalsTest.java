package org.facheng.identity.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.facheng.audit.Journal;
import org.facheng.audit.JournalEntry;
import org.facheng.identity.Directory;
import org.facheng.identity.Recusals;
import org.facheng.identity.Recusals.Recusal;
import org.facheng.platform.Ids;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@FachengTest
class RecusalsTest {

    @Autowired
    Recusals recusals;

    @Autowired
    Directory directory;

    @Autowired
    Journal journal;

    private final String caseId = Ids.newId();

    @Test
    @WithMockUser("director1")
    void a_recusal_stands_once_and_is_in_the_journal_with_who_recorded_it() {
        String handler = directory.userByName("handler1").orElseThrow().id();

        recusals.record(caseId, handler, "曾参与作出被复议的行政行为");
        recusals.record(caseId, handler, "曾参与作出被复议的行政行为");

        Recusal recusal = new Recusal(caseId, handler, "曾参与作出被复议的行政行为");
        assertThat(recusals.of(caseId, handler)).contains(recusal);
        assertThat(recusals.ofCase(caseId)).containsExactly(recusal);
        assertThat(journal.entries(caseId))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor().id()).isEqualTo("director1"))
                .extracting(JournalEntry::action)
                .isEqualTo("case.recused");
    }
}
