package org.facheng.identity.internal.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password, staff and citizens alike. */
@RestController
@RequestMapping("/api/session")
class PasswordController {

    record PasswordChange(
            @NotBlank(message = "请填写当前密码") @Size(max = 128, message = "密码过长") String current,
            @NotNull(message = "请填写新密码") String password) {}

    record PasswordByCode(
            @NotBlank(message = "请填写用户名") @Size(max = 100, message = "用户名过长") String username,
            @NotBlank(message = "请填写一次性代码") @Size(max = 40, message = "一次性代码过长") String code,
            @NotNull(message = "请填写新密码") String password) {}

    private final OwnPassword ownPassword;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    PasswordController(OwnPassword ownPassword, CurrentUser currentUser, Permissions permissions) {
        this.ownPassword = ownPassword;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    /** The session goes on; all others of the account end. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody PasswordChange change, HttpServletRequest request) {
        User user = currentUser.require();
        permissions.require(user, Action.PASSWORD_CHANGE, null);
        ownPassword.change(
                user, change.current(), change.password(), request.getSession().getId());
    }

    /** For a member of staff who has a code from the administrator and no password, or none any more. */
    @PostMapping("/password-by-code")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void byCode(@Valid @RequestBody PasswordByCode request, HttpServletRequest http) {
        ownPassword.setByCode(request.username(), request.code(), request.password(), http.getRemoteAddr());
    }
}
