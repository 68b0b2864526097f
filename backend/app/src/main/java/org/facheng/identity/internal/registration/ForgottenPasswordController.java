package org.facheng.identity.internal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Locale;
import org.facheng.identity.internal.session.OpenSessions;
import org.facheng.identity.internal.session.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A new password for a citizen who forgot the old one. */
@RestController
@RequestMapping("/api/portal/password")
class ForgottenPasswordController {

    record PasswordCodeRequest(
            @NotBlank(message = "请填写邮箱") @Email(message = "邮箱格式不正确") @Size(max = 100, message = "邮箱过长") String email) {}

    record ForgottenPasswordRequest(
            @NotBlank(message = "请填写邮箱") @Email(message = "邮箱格式不正确") @Size(max = 100, message = "邮箱过长") String email,
            @NotBlank(message = "请填写验证码") @Size(max = 20, message = "验证码过长") String code,
            @NotNull(message = "请填写密码") String password) {}

    private final ForgottenPassword forgotten;
    private final CodeRequests codeRequests;
    private final OpenSessions sessions;
    private final Throttle throttle;

    ForgottenPasswordController(
            ForgottenPassword forgotten, CodeRequests codeRequests, OpenSessions sessions, Throttle throttle) {
        this.forgotten = forgotten;
        this.codeRequests = codeRequests;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @PostMapping("/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(@Valid @RequestBody PasswordCodeRequest request, HttpServletRequest http) {
        String email = normal(request.email());
        codeRequests.count(email, http.getRemoteAddr());
        forgotten.sendCode(email);
    }

    /** Whoever was signed in with the old password is no longer. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@Valid @RequestBody ForgottenPasswordRequest request, HttpServletRequest http) {
        throttle.attempt("passwords-set@" + http.getRemoteAddr(), 50, Duration.ofHours(1));
        String email = normal(request.email());
        forgotten.set(email, request.code(), request.password());
        sessions.endAll(email);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
