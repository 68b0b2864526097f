package org.facheng.procedure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.audit.Actor;
import org.facheng.audit.JournalEntry;
import org.facheng.casefile.CaseFile;
import org.facheng.identity.Role;
import org.facheng.procedure.definition.Procedures;
import org.facheng.testing.FachengTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A party reads of its case in the words of the procedure, with dates as this product writes them. */
@FachengTest
class PartyWordsTest {

    @Autowired
    Procedures procedures;

    @ParameterizedTest
    @CsvSource({"reconsideration, 收到行政复议申请", "petition, 收到信访事项", "litigation, 收到诉讼文书"})
    void what_was_received_is_called_as_the_procedure_calls_it(String key, String received) {
        var procedure = procedures.inForce(key, LocalDate.of(2026, 11, 5));
        var words = new PartyWords(procedure, List.of(), Set.of(), Role.CITIZEN, actor -> true);
        assertThat(words.words(file(key), entry("case.filed"))).hasValue(received + "，收件日2026年11月5日");
    }

    private static JournalEntry entry(String action) {
        return new JournalEntry(
                "c1", 1, Instant.EPOCH, new Actor("citizen1", "CITIZEN"), action, "", null, Map.of(), "");
    }

    private static CaseFile file(String procedure) {
        return new CaseFile(
                "c1",
                "工信〔2026〕1号",
                "R1",
                procedure,
                "2024",
                "",
                "online",
                LocalDate.of(2026, 11, 5),
                "u1",
                null,
                null,
                "a1",
                "a2",
                "u1",
                "intake",
                null,
                true,
                null,
                "{}",
                Instant.EPOCH,
                null,
                false,
                null,
                false,
                0);
    }
}
