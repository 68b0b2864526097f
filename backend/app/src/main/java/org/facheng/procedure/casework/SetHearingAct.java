package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.Deadline;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Deadlines.NewFact;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 确定听证: one presiding officer, two or more members, a recorder (行政复议法第五十条第三款), on a day that leaves time to tell the
 * parties (第五十一条第一款) and lies within the period for the decision.
 */
@Component
class SetHearingAct implements TaskAct {

    static final String FORM = "set-hearing";

    /** How far ahead a hearing can always be set: five working days for the notice, beside the longest holidays. */
    private static final int DAYS_AHEAD = 40;

    private static final String DAY = "/form/hearingOn";

    private final Officers officers;
    private final Deadlines deadlines;
    private final Clock clock;

    SetHearingAct(Officers officers, Deadlines deadlines, Clock clock) {
        this.officers = officers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var eligible = officers.of(file);
        var form = Choices.in(declared, "presiding", eligible, Function.identity(), Function.identity());
        form = Choices.in(form, "members/items", eligible, Function.identity(), Function.identity());
        return Choices.in(form, "recorder", officers.clerks(file), Function.identity(), Function.identity());
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        bench(file, done.form());
        day(file, task, Hearings.day(done.form()));
    }

    private void bench(CaseFile file, JsonNode form) {
        var presiding = form.path("presiding").asString();
        var members = form.path("members").valueStream().map(JsonNode::asString).toList();
        var recorder = form.path("recorder").asString();
        officers.require(file, List.of(presiding), officers.of(file), "/form/presiding");
        officers.require(file, members, officers.of(file), "/form/members");
        officers.require(file, List.of(recorder), officers.clerks(file), "/form/recorder");
        var all = new ArrayList<>(members);
        all.add(presiding);
        all.add(recorder);
        if (new HashSet<>(all).size() < all.size()) {
            throw Problems.invalid(
                            "bench_twice",
                            "主持人、听证员和记录员不能由同一人兼任（第五十条第三款）。",
                            "Nobody sits twice: presiding officer, members and recorder are different people.")
                    .at("/form/members", "不能兼任", "different people");
        }
    }

    private void day(CaseFile file, TaskDefinition task, LocalDate day) {
        var today = LocalDate.now(clock);
        if (hasNamed(file, day)) {
            throw day(
                    "hearing_same_day",
                    "听证曾定于%s，另定的日期应当不同。".formatted(day),
                    "The hearing was set for that day before.");
        }
        refuseBeyond(latest(file, task, today), day);
        var notice = day.isAfter(today) ? lastDayOfNotice(file, day) : null;
        if (notice == null || notice.isBefore(today)) {
            throw day(
                    "hearing_too_soon",
                    "来不及通知：应当于举行听证的五日（工作日）前书面通知当事人（第五十一条第一款）。%s".formatted(earliest(file, today)),
                    "The parties can't be told five working days before that day.");
        }
    }

    /** Within the period for the decision; where too little of it is left, the parties still have to be told in time. */
    private LocalDate latest(CaseFile file, TaskDefinition task, LocalDate today) {
        var ahead = today.plusDays(DAYS_AHEAD);
        return deadlines
                .find(file.id(), task.limit())
                .map(Deadline::due)
                .filter(ahead::isBefore)
                .orElse(ahead);
    }

    private static void refuseBeyond(LocalDate latest, LocalDate day) {
        if (day.isAfter(latest)) {
            throw day(
                    "hearing_too_late",
                    "听证日期过晚，不得晚于%s。".formatted(latest),
                    "The hearing has to be held by %s.".formatted(latest));
        }
    }

    private boolean hasNamed(CaseFile file, LocalDate day) {
        return deadlines.ofCase(file.id()).stream()
                .filter(deadline -> deadline.startFact().equals(Hearings.SET))
                .anyMatch(deadline -> deadline.startedOn().equals(day));
    }

    private String earliest(CaseFile file, LocalDate today) {
        return Stream.iterate(today.plusDays(1), next -> next.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(next -> !hasNamed(file, next))
                .filter(next -> !lastDayOfNotice(file, next).isBefore(today))
                .findFirst()
                .map("最早可以定在%s。"::formatted)
                .orElse("");
    }

    private LocalDate lastDayOfNotice(CaseFile file, LocalDate day) {
        return deadlines.expected(file.id(), null, new NewFact(Hearings.SET, day, null, null)).stream()
                .map(Deadlines.Expected::due)
                .findFirst()
                .orElseThrow();
    }

    private static ProblemException day(String code, String zh, String en) {
        return Problems.invalid(code, zh, en).at(DAY, zh, en);
    }
}
