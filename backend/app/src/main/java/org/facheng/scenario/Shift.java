package org.facheng.scenario;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.facheng.clock.WorkCalendar;
import org.facheng.procedure.definition.Scenario;
import org.facheng.procedure.definition.ScenarioStep;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Moves a scenario in time: its first step to another day, every other date along with it, at the same distance in working days. Dates in
 * what people type move too, written as 2026-03-09 or as 2026年3月9日. What is expected does not: other holidays give other last days.
 */
final class Shift {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private final WorkCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;

    private Shift(WorkCalendar calendar, LocalDate from, LocalDate to) {
        this.calendar = calendar;
        this.from = from;
        this.to = to;
    }

    static Scenario to(LocalDate beginning, Scenario scenario, WorkCalendar calendar) {
        var shift = new Shift(calendar, scenario.steps().get(0).date(), beginning);
        return new Scenario(
                scenario.key(),
                scenario.name(),
                shift.form(scenario.matter()),
                scenario.steps().stream().map(shift::step).toList());
    }

    private ScenarioStep step(ScenarioStep step) {
        return new ScenarioStep(day(step.date()), act(step.act()), step.expect());
    }

    private ScenarioStep.Act act(ScenarioStep.Act act) {
        if (act instanceof ScenarioStep.File file) {
            return new ScenarioStep.File(file.by(), file.channel(), day(file.receivedOn()), file.receivedBy());
        }
        if (act instanceof ScenarioStep.Import matter) {
            return new ScenarioStep.Import(
                    matter.by(), matter.channel(), day(matter.receivedOn()), matter.receivedBy());
        }
        if (act instanceof ScenarioStep.Complete done) {
            return new ScenarioStep.Complete(
                    done.task(), done.outcome(), done.party(), done.document(), form(done.form()));
        }
        if (act instanceof ScenarioStep.Perform action) {
            return new ScenarioStep.Perform(action.action(), action.by(), form(action.form()), action.paper());
        }
        return act;
    }

    private JsonNode form(JsonNode form) {
        return JSON.readTree(DATE.matcher(form.toString())
                .replaceAll(date -> date.group(1) != null
                        ? day(date.group(1), date.group(2), date.group(3)).toString()
                        : chinese(day(date.group(4), date.group(5), date.group(6)))));
    }

    private LocalDate day(String year, String month, String day) {
        return day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private LocalDate day(LocalDate day) {
        return day.isBefore(from)
                ? calendar.minusWorkingDays(to, calendar.workingDaysBetween(day, from))
                : calendar.plusWorkingDays(to, calendar.workingDaysBetween(from, day));
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
