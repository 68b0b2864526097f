package org.facheng.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.facheng.platform.TimeMachine;
import org.facheng.testing.Office;

/** Publishes holiday notices with days made up at random, by the people and over the interface that publish real ones. */
final class AnyNotice {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Office office;
    private final TimeMachine clock;
    private final Random random;
    private final long seed;
    private int published;

    AnyNotice(Office office, TimeMachine clock, Random random, long seed) {
        this.office = office;
        this.clock = clock;
        this.random = random;
        this.seed = seed;
    }

    String publish() {
        var today = LocalDate.now(clock);
        int year = random.nextBoolean() ? today.getYear() : 2027;
        var days = new TreeMap<LocalDate, String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var day = today.plusDays(random.nextInt(70) - 10L);
            days.put(day, day.getDayOfWeek().getValue() > 5 && random.nextInt(3) > 0 ? "work" : "off");
        }
        var told = "notice for %d with %s".formatted(year, days);
        var proposed = office.as("admin1").post("/api/calendar/notices", notice(year, today, days));
        if (proposed.status() != 201) {
            return told + ": " + proposed.body().path("code").asString();
        }
        apply(proposed.body().path("id").asString(), told);
        return told;
    }

    private Map<String, Object> notice(int year, LocalDate today, Map<LocalDate, String> days) {
        published++;
        return Map.of(
                "year",
                year,
                "number",
                "测试〔%d〕%d号".formatted(seed, published),
                "title",
                "测试用的放假通知",
                "dated",
                today.toString(),
                "days",
                days.entrySet().stream()
                        .map(day -> Map.of("date", day.getKey().toString(), "kind", day.getValue(), "nameZh", "测试日"))
                        .toList());
    }

    private void apply(String id, String told) {
        office.as("supervisor1")
                .post("/api/calendar/notices/{id}/approve", Map.of("leftOutReason", "测试用，只列几日"), id)
                .ok();
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!state(id).equals("applied")) {
            assertThat(System.nanoTime()).as("never applied: %s", told).isLessThan(end);
        }
    }

    /** Asked to be applied again it goes on with what is left. */
    private String state(String id) {
        return office.as("supervisor1")
                .post("/api/calendar/notices/{id}/apply", Map.of(), id)
                .ok()
                .path("state")
                .asString();
    }
}
