package org.facheng.identity.internal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Locale;
import org.facheng.identity.User;
import org.facheng.identity.internal.session.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account made here is signed in to by its e-mail address. */
@RestController
@RequestMapping("/api/portal/registration")
class RegistrationController {

    record CodeRequest(
            @NotBlank(message = "请填写邮箱") @Email(message = "邮箱格式不正确") @Size(max = 100, message = "邮箱过长") String email) {}

    record Request(
            @NotBlank(message = "请填写邮箱") @Email(message = "邮箱格式不正确") @Size(max = 100, message = "邮箱过长") String email,
            @NotBlank(message = "请填写验证码") @Size(max = 20, message = "验证码过长") String code,
            @NotNull(message = "请填写密码") String password,
            @NotBlank(message = "请填写姓名或者名称") @Size(max = 100, message = "姓名或者名称过长") String displayName,
            @Nullable @Size(max = 40, message = "电话过长") String phone) {}

    record Answer(String username, String displayName) {}

    private final Registration registration;
    private final CodeRequests codeRequests;
    private final Throttle throttle;

    RegistrationController(Registration registration, CodeRequests codeRequests, Throttle throttle) {
        this.registration = registration;
        this.codeRequests = codeRequests;
        this.throttle = throttle;
    }

    @PostMapping("/code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(@Valid @RequestBody CodeRequest request, HttpServletRequest http) {
        String email = normal(request.email());
        codeRequests.count(email, http.getRemoteAddr());
        registration.sendCode(email);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer register(@Valid @RequestBody Request request, HttpServletRequest http) {
        throttle.attempt("registrations@" + http.getRemoteAddr(), 50, Duration.ofHours(1));
        User made = registration.register(
                normal(request.email()), request.code(), request.password(), request.displayName(), request.phone());
        return new Answer(made.username(), made.displayName());
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
