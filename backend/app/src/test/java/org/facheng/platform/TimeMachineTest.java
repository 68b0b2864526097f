package org.facheng.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeMachineTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    /** Real time of the test: it passes when the test says so. */
    private static final class Hands extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private final Hands real = new Hands();
    private final List<Object> told = new ArrayList<>();
    private final TimeMachine clock = new TimeMachine(real, true, told::add);

    @Test
    void it_ticks_on_from_the_instant_it_was_set_to() {
        Instant target = Instant.parse("2026-12-01T01:00:00Z");
        clock.set(target);
        real.now = real.now.plusSeconds(60);
        assertThat(clock.instant()).isEqualTo(target.plusSeconds(60));
    }

    @Test
    void it_may_be_set_back_and_forth() {
        clock.set(START.minus(Duration.ofDays(400)));
        assertThat(clock.instant()).isBefore(START);
        clock.set(START);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void every_move_is_told() {
        clock.set(START.plusSeconds(10));
        assertThat(told).containsExactly(new ClockMoved(START, START.plusSeconds(10)));
    }

    @Test
    void today_is_the_civil_date_of_china() {
        clock.set(Instant.parse("2026-12-31T17:00:00Z"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void where_it_is_not_allowed_nobody_moves_it() {
        TimeMachine fixed = new TimeMachine(real, false, told::add);
        assertThatThrownBy(() -> fixed.set(START)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_visit_ends_where_it_began_even_if_it_fails() {
        Instant then = START.minus(Duration.ofDays(30));
        List<Instant> seen = new ArrayList<>();
        assertThatThrownBy(() -> clock.visit(then, () -> {
                    seen.add(clock.instant());
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seen).containsExactly(then);
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(told).containsExactly(new ClockMoved(START, then), new ClockMoved(then, START));
    }

    @Test
    void where_nobody_may_move_it_the_past_is_visited_only_before_people_are_served() {
        TimeMachine fixed = new TimeMachine(real, false, told::add);
        fixed.visit(START.minus(Duration.ofDays(30)), () -> {});
        fixed.serve();
        assertThatThrownBy(() -> fixed.visit(START, () -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(fixed.instant()).isEqualTo(START);
    }
}
