package org.facheng.identity.internal.leader;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.Action;
import org.facheng.identity.Leader;
import org.facheng.identity.Leaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The responsible leaders of one's own body, and the days on which they can't come (法释〔2020〕3号第二条). */
@RestController
@RequestMapping("/api/leaders")
class LeaderController {

    /** @param units full names of the units of the body, to choose a charge from */
    record Register(List<LeaderView> leaders, List<String> units) {}

    record LeaderInput(
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长") String name,
            @NotBlank(message = "请填写职务") @Size(max = 100, message = "职务过长") String post,
            @NotNull(message = "请选择类别") Leader.Standing standing,
            @Nullable List<String> chargeOf) {}

    record AbsenceInput(
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate to,
            @NotBlank(message = "请填写事由") @Size(max = 200, message = "事由过长") String reason) {}

    private final LeaderRegister register;
    private final Leaders leaders;
    private final LeaderDesk desk;

    LeaderController(LeaderRegister register, Leaders leaders, LeaderDesk desk) {
        this.register = register;
        this.leaders = leaders;
        this.desk = desk;
    }

    @GetMapping
    Register list() {
        String body = desk.body(Action.HEARINGS_READ);
        return new Register(leaders.ofBody(body).stream().map(desk::view).toList(), desk.unitNames(body));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LeaderView add(@Valid @RequestBody LeaderInput input) {
        return desk.view(register.add(
                desk.body(Action.LEADERS_MANAGE),
                input.name().strip(),
                input.post().strip(),
                input.standing(),
                desk.units(input.chargeOf())));
    }

    @PutMapping("/{id}")
    LeaderView change(@PathVariable String id, @Valid @RequestBody LeaderInput input) {
        return desk.view(register.change(
                desk.body(Action.LEADERS_MANAGE),
                id,
                input.name().strip(),
                input.post().strip(),
                input.standing(),
                desk.units(input.chargeOf())));
    }

    /** Out of office. */
    @PostMapping("/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String id) {
        register.close(desk.body(Action.LEADERS_MANAGE), id);
    }

    @PostMapping("/{id}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    LeaderView absent(@PathVariable String id, @Valid @RequestBody AbsenceInput input) {
        return desk.view(register.absent(
                desk.body(Action.LEADERS_MANAGE),
                id,
                input.from(),
                input.to(),
                input.reason().strip()));
    }

    @DeleteMapping("/{id}/absences/{absenceId}")
    LeaderView present(@PathVariable String id, @PathVariable String absenceId) {
        return desk.view(register.present(desk.body(Action.LEADERS_MANAGE), id, absenceId));
    }
}
