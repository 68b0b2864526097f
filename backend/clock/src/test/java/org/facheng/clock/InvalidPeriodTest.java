package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.facheng.clock.PeriodUnit.CALENDAR_DAYS;
import static org.facheng.clock.PeriodUnit.WORKING_DAYS;
import static org.facheng.clock.PeriodUnit.WORKING_DAYS_BEFORE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidPeriodTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY_5 = LocalDate.of(2026, 3, 5);

    static Stream<Arguments> bad_requests() {
        PeriodRequest plain = PeriodRequest.of(CALENDAR_DAYS, 10, START);
        return Stream.of(
                Arguments.of("invalid_unit", PeriodRequest.of(null, 10, START)),
                Arguments.of("invalid_unit", plain.withExtensions(List.of(new Extension(null, 3)))),
                Arguments.of("invalid_amount", PeriodRequest.of(CALENDAR_DAYS, -1, START)),
                Arguments.of(
                        "invalid_amount",
                        new PeriodRequest(CALENDAR_DAYS, null, START, null, null, null, null, null, null, null)),
                Arguments.of("invalid_amount", plain.withExtensions(List.of(new Extension(CALENDAR_DAYS, 0)))),
                Arguments.of("invalid_amount", plain.withExtensions(List.of(new Extension(CALENDAR_DAYS, null)))),
                Arguments.of("invalid_start", PeriodRequest.of(CALENDAR_DAYS, 10, null)),
                Arguments.of(
                        "invalid_start",
                        new PeriodRequest(
                                CALENDAR_DAYS,
                                10,
                                START,
                                Instant.parse("2026-03-02T16:00:00Z"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)),
                Arguments.of("invalid_suspension", plain.withSuspensions(List.of(new Suspension(null, DAY_5)))),
                Arguments.of("invalid_suspension", plain.withSuspensions(List.of(new Suspension(DAY_5, START)))),
                Arguments.of(
                        "unsupported",
                        PeriodRequest.of(WORKING_DAYS_BEFORE, 5, START)
                                .withSuspensions(List.of(new Suspension(START, DAY_5)))),
                Arguments.of("unsupported", plain.withExtensions(List.of(new Extension(WORKING_DAYS_BEFORE, 3)))),
                Arguments.of("out_of_range", PeriodRequest.of(CALENDAR_DAYS, 100_000, START)),
                Arguments.of(
                        "out_of_range",
                        PeriodRequest.of(CALENDAR_DAYS, 100_000, START).withRollOver(false)),
                Arguments.of("out_of_range", PeriodRequest.of(PeriodUnit.YEARS, Integer.MAX_VALUE, START)),
                Arguments.of(
                        "out_of_range",
                        PeriodRequest.of(CALENDAR_DAYS, Integer.MAX_VALUE, START)
                                .withExtensions(List.of(new Extension(CALENDAR_DAYS, Integer.MAX_VALUE)))),
                Arguments.of(
                        "out_of_range",
                        PeriodRequest.of(WORKING_DAYS, 10, START)
                                .withSuspensions(List.of(new Suspension(DAY_5, LocalDate.of(9999, 12, 31))))),
                Arguments.of(
                        "out_of_range",
                        plain.withSuspensions(List.of(new Suspension(DAY_5, LocalDate.of(9999, 12, 31))))),
                Arguments.of(
                        "out_of_range",
                        plain.withSuspensions(List.of(
                                new Suspension(DAY_5, LocalDate.of(900_000_000, 1, 1)),
                                new Suspension(LocalDate.of(900_000_000, 1, 2), null)))),
                Arguments.of("out_of_range", PeriodRequest.of(CALENDAR_DAYS, 10, LocalDate.of(1990, 1, 1))),
                Arguments.of("out_of_range", PeriodRequest.of(WORKING_DAYS_BEFORE, 10, LocalDate.of(2007, 1, 4))),
                Arguments.of("out_of_range", PeriodRequest.of(WORKING_DAYS, 1, LocalDate.of(2030, 12, 31))));
    }

    @ParameterizedTest
    @MethodSource("bad_requests")
    void a_bad_rule_is_refused_with_a_code(String code, PeriodRequest request) {
        var failure = catchThrowableOfType(
                InvalidPeriodException.class, () -> StatutoryClock.compute(request, WorkCalendar.builtIn()));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.zh()).isNotBlank();
        assertThat(failure.en()).isNotBlank();
    }

    @Test
    void an_unknown_unit_is_refused_and_every_known_one_is_read() {
        var failure = catchThrowableOfType(InvalidPeriodException.class, () -> PeriodUnit.of("weeks"));
        assertThat(failure.code()).isEqualTo("invalid_unit");
        assertThat(Arrays.stream(PeriodUnit.values()).map(unit -> PeriodUnit.of(unit.code())))
                .containsExactly(PeriodUnit.values());
    }
}
