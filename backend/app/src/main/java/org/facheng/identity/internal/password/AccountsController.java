package org.facheng.identity.internal.password;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.identity.internal.account.StaffAccounts;
import org.facheng.identity.internal.session.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of staff, for administrators. A password is never theirs to know: a new one begins with a code. */
@RestController
@RequestMapping("/api/accounts")
class AccountsController {

    private static final int MAX_PAGE = 200;

    record AccountView(String username, String displayName, String unit, List<Role> roles, boolean active) {}

    record AccountPage(List<AccountView> items, @Nullable String next) {}

    /** @param code by which the person sets a password, shown this once; absent where none was made */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountAnswer(AccountView account, @Nullable String code) {}

    record NewStaffAccount(
            @NotNull(message = "请填写用户名")
                    @Pattern(regexp = "[A-Za-z0-9._-]{3,40}", message = "用户名须为3至40个字母、数字、点、横线或者下划线")
                    String username,
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长") String displayName,
            @NotBlank(message = "请填写单位") String unit,
            @NotEmpty(message = "请至少选择一个角色") Set<Role> roles) {}

    record AccountChange(
            @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长") String displayName,
            @NotBlank(message = "请填写单位") String unit,
            @NotEmpty(message = "请至少选择一个角色") Set<Role> roles) {}

    private final StaffAccounts accounts;
    private final HandedCodes codes;
    private final OpenSessions sessions;
    private final CurrentUser currentUser;
    private final Permissions permissions;

    AccountsController(
            StaffAccounts accounts,
            HandedCodes codes,
            OpenSessions sessions,
            CurrentUser currentUser,
            Permissions permissions) {
        this.accounts = accounts;
        this.codes = codes;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    @GetMapping
    AccountPage list(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) String cursor) {
        allow();
        int size = Math.max(1, Math.min(MAX_PAGE, limit));
        var found = accounts.page(q == null || q.isBlank() ? null : q.strip(), cursor, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new AccountPage(
                page.stream().map(AccountsController::view).toList(),
                found.size() > size ? page.get(size - 1).user().username() : null);
    }

    /** Full names of the units an account can belong to. */
    @GetMapping("/units")
    List<String> units() {
        allow();
        return accounts.units();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AccountAnswer add(@Valid @RequestBody NewStaffAccount request) {
        allow();
        String username = request.username().toLowerCase(Locale.ROOT);
        User made = accounts.add(username, request.displayName().strip(), request.unit(), request.roles(), null);
        return new AccountAnswer(view(accounts.find(username)), codes.make(made));
    }

    @PutMapping("/{username}")
    AccountAnswer change(@PathVariable String username, @Valid @RequestBody AccountChange request) {
        allow();
        accounts.change(username, request.displayName().strip(), request.unit(), request.roles());
        return answer(username);
    }

    /** The person is signed out everywhere and can't sign in any more. */
    @PostMapping("/{username}/close")
    AccountAnswer close(@PathVariable String username) {
        allow();
        accounts.close(username);
        sessions.endAll(username);
        return answer(username);
    }

    @PostMapping("/{username}/reopen")
    AccountAnswer reopen(@PathVariable String username) {
        allow();
        accounts.reopen(username);
        return answer(username);
    }

    /** The password counts no longer; the person is signed out everywhere and sets another by the code in the answer. */
    @PostMapping("/{username}/code")
    AccountAnswer code(@PathVariable String username) {
        allow();
        User user = accounts.find(username).user();
        accounts.dropPassword(user);
        sessions.endAll(username);
        return new AccountAnswer(view(accounts.find(username)), codes.make(user));
    }

    private void allow() {
        permissions.require(currentUser.require(), Action.USERS_MANAGE, null);
    }

    private AccountAnswer answer(String username) {
        return new AccountAnswer(view(accounts.find(username)), null);
    }

    private static AccountView view(StaffAccounts.Account account) {
        User user = account.user();
        return new AccountView(
                user.username(), user.displayName(), account.unit(), List.copyOf(user.roles()), account.active());
    }
}
