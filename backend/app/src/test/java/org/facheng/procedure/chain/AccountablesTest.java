package org.facheng.procedure.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facheng.audit.Actor;
import org.facheng.audit.JournalEntry;
import org.junit.jupiter.api.Test;

/** The journal of a case shows exactly one accountable person at every moment, or where it does not. */
class AccountablesTest {

    private static final Holder FIRST = new Holder("handler1", "unit-a");
    private static final Holder SECOND = new Holder("handler2", "unit-a");
    private static final Holder THIRD = new Holder("handler3", "unit-b");
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 5);

    private final List<JournalEntry> entries = new ArrayList<>();

    @Test
    void a_case_that_passes_from_hand_to_hand_has_one_at_every_moment() {
        filed();
        passes(null, FIRST, null);
        passes(FIRST, SECOND, null);
        passes(SECOND, THIRD, THIRD.username());
        add(ChainEntries.CLOSED, Map.of());
        assertThat(Accountables.of(entries)).isEqualTo(new Accountables(THIRD, List.of()));
        assertThat(Accountables.of(entries).differsFrom(THIRD)).isEmpty();
        assertThat(Accountables.of(entries).differsFrom(FIRST)).isPresent();
    }

    @Test
    void a_moment_without_anybody_is_found() {
        filed();
        add("task.opened", Map.of());
        passes(null, FIRST, null);
        assertThat(Accountables.of(entries).breaks()).singleElement().satisfies(gap -> assertThat(gap.seq())
                .isEqualTo(2));
    }

    @Test
    void a_change_to_nobody_is_found() {
        filed();
        passes(null, FIRST, null);
        add(ChainEntries.ACCOUNTABLE, FIRST.as("from"));
        assertThat(Accountables.of(entries).breaks()).isNotEmpty();
    }

    @Test
    void two_at_once_are_found() {
        filed();
        passes(null, FIRST, null);
        passes(SECOND, THIRD, null);
        assertThat(Accountables.of(entries).breaks()).singleElement().satisfies(overlap -> assertThat(overlap.what())
                .contains("同时有两名责任人"));
    }

    @Test
    void a_second_beginning_is_found() {
        filed();
        passes(null, FIRST, null);
        passes(null, SECOND, null);
        assertThat(Accountables.of(entries).breaks()).hasSize(1);
    }

    @Test
    void a_case_nobody_was_ever_named_for_is_found() {
        filed();
        assertThat(Accountables.of(entries).breaks()).hasSize(1);
    }

    @Test
    void a_proposal_changes_nothing_until_it_is_accepted() {
        proposed();
        assertThat(Accountables.of(entries).holder()).isEqualTo(FIRST);
        assertThat(Proposal.open(entries, UNTIL)).map(Proposal::to).contains(SECOND);
        passes(FIRST, SECOND, SECOND.username());
        assertThat(Accountables.of(entries).holder()).isEqualTo(SECOND);
        assertThat(Proposal.open(entries, UNTIL)).isEmpty();
        assertThat(standing(UNTIL)).isEqualTo(Proposal.State.ACCEPTED);
    }

    @Test
    void a_proposal_nobody_answers_lapses_and_the_one_before_stays() {
        proposed();
        assertThat(Proposal.open(entries, UNTIL.plusDays(1))).isEmpty();
        assertThat(standing(UNTIL.plusDays(1))).isEqualTo(Proposal.State.LAPSED);
        assertThat(Accountables.of(entries)).isEqualTo(new Accountables(FIRST, List.of()));
    }

    @Test
    void a_proposal_falls_away_when_it_is_declined_or_the_case_goes_to_another() {
        proposed();
        add(ChainEntries.DECLINED, ChainEntries.declined("正在办理同类事项"));
        assertThat(standing(UNTIL)).isEqualTo(Proposal.State.DECLINED);
        entries.clear();
        proposed();
        passes(FIRST, THIRD, null);
        assertThat(standing(UNTIL)).isEqualTo(Proposal.State.OVERTAKEN);
        assertThat(Proposal.open(entries, UNTIL)).isEmpty();
    }

    private Proposal.State standing(LocalDate today) {
        return Chain.of(entries, today).stream()
                .filter(link -> link.kind() == Chain.Kind.PROPOSED)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void proposed() {
        filed();
        passes(null, FIRST, null);
        add(ChainEntries.PROPOSED, ChainEntries.proposed(FIRST, SECOND, "业务归口", UNTIL));
    }

    private void filed() {
        add(ChainEntries.FILED, ChainEntries.filed("unit-a"));
    }

    private void passes(Holder from, Holder to, String consent) {
        add(
                ChainEntries.ACCOUNTABLE,
                ChainEntries.accountable(from, to, from == null ? Passing.FIRST : Passing.REASSIGNED, "", consent));
    }

    private void add(String action, Map<String, Object> details) {
        entries.add(new JournalEntry(
                "case", entries.size() + 1, Instant.EPOCH, Actor.SYSTEM, action, "", null, details, ""));
    }
}
