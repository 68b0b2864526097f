package org.facheng.procedure.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** 交办 (信访工作条例第二十二条第一款第三项): the day in the letter binds from the registration on, whatever way the matter takes. */
class FeedbackDayTest {

    @Test
    void the_day_an_assigning_body_wants_the_result_by_is_fixed_by_the_registration() {
        assertThat(feedbackDays("assigned", "2026-04-30")).containsExactly(tuple(LocalDate.of(2026, 3, 2), 59));
        assertThat(feedbackDays("assigned", "2026-03-02"))
                .as("due the day it came in")
                .containsExactly(tuple(LocalDate.of(2026, 3, 1), 1));
        assertThat(feedbackDays("forwarded", "2026-04-30")).as("only forwarded").isEmpty();
    }

    private static List<Tuple> feedbackDays(String kind, String dueOn) {
        var letter = "channel=\"transfer\";transferor=\"国家信访局\";transfer={\"kind\":\"%s\",\"dueOn\":\"%s\"}";
        return Petitioning.review(Petitioning.plainWith(letter.formatted(kind, dueOn))).facts().stream()
                .filter(fact -> fact.fact().equals(PetitionFacts.FEEDBACK_DAY))
                .map(fact -> tuple(fact.on(), fact.days()))
                .toList();
    }
}
