package org.facheng.identity.internal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff of one's own body, to choose somebody from; an administrator adds to it. */
@RestController
@RequestMapping("/api/users")
class UsersController {

    record StaffView(String username, String displayName, String unit, List<Role> roles) {}

    record NewStaff(
            @NotNull(message = "请填写用户名")
                    @Pattern(regexp = "[A-Za-z0-9._-]{3,40}", message = "用户名须为3至40个字母、数字、点、横线或者下划线")
                    String username,
            @NotNull(message = "请填写密码") String password,
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长") String displayName,
            @NotBlank(message = "请填写单位") String unit,
            @NotEmpty(message = "请至少选择一个角色") Set<Role> roles) {}

    private final Staff staff;
    private final StaffAccounts accounts;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    UsersController(Staff staff, StaffAccounts accounts, CurrentUser currentUser, Permissions permissions) {
        this.staff = staff;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    /** @param unit full name; without it the whole body */
    @GetMapping
    ResponseEntity<List<StaffView>> list(
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        permissions.require(currentUser.require(), Action.USERS_LIST, null);
        var colleagues = staff.ofBody(currentUser.require(), role, unit).stream()
                .map(this::view)
                .sorted(Comparator.comparing(StaffView::username))
                .toList();
        return Slice.of(colleagues, StaffView::username, limit, cursor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffView add(@Valid @RequestBody NewStaff request) {
        permissions.require(currentUser.require(), Action.USERS_MANAGE, null);
        String username = request.username().toLowerCase(Locale.ROOT);
        return view(accounts.add(
                username, request.displayName().strip(), request.unit(), request.roles(), request.password()));
    }

    private StaffView view(User user) {
        return new StaffView(user.username(), user.displayName(), staff.unitName(user), List.copyOf(user.roles()));
    }
}
