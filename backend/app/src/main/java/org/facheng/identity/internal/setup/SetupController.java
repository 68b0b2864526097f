package org.facheng.identity.internal.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.facheng.identity.User;
import org.facheng.identity.internal.session.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SetupController {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    record Request(
            @NotBlank(message = "请填写设置码") String code,
            @NotNull(message = "请填写用户名")
                    @Pattern(regexp = "[A-Za-z0-9._-]{3,40}", message = "用户名须为3至40个字母、数字、点、横线或者下划线")
                    String username,
            @NotNull(message = "请填写密码") String password,
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长") String displayName) {}

    /** @param open whether the first administrator is still to be made */
    record SetupState(boolean open) {}

    record Answer(String username, String displayName) {}

    private final Setup setup;
    private final Throttle throttle;

    SetupController(Setup setup, Throttle throttle) {
        this.setup = setup;
        this.throttle = throttle;
    }

    @GetMapping("/api/setup")
    SetupState state() {
        return new SetupState(setup.open());
    }

    @PostMapping("/api/setup")
    @ResponseStatus(HttpStatus.CREATED)
    Answer setUp(@Valid @RequestBody Request request, HttpServletRequest http) {
        throttle.attempt("setup@" + http.getRemoteAddr(), TRIES, WINDOW);
        User made = setup.administrator(request.code(), request.username(), request.password(), request.displayName());
        return new Answer(made.username(), made.displayName());
    }
}
