package org.facheng.identity.internal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.identity.User;
import org.facheng.platform.Mailer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The session of staff and citizens alike. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    record Credentials(
            @NotBlank(message = "请填写用户名") @Size(max = 100, message = "用户名过长") String username,
            @NotBlank(message = "请填写密码") @Size(max = 128, message = "密码过长") String password) {}

    private final SignIn signIn;
    private final SessionJournal journal;
    private final SecurityContextRepository contexts;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final Mailer mailer;
    private final Clock clock;

    SessionController(
            SignIn signIn,
            SessionJournal journal,
            SecurityContextRepository contexts,
            CurrentUser currentUser,
            Directory directory,
            Mailer mailer,
            Clock clock) {
        this.signIn = signIn;
        this.journal = journal;
        this.contexts = contexts;
        this.currentUser = currentUser;
        this.directory = directory;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** Asking for the token's value is what sets its cookie. */
    @GetMapping
    SessionView session(CsrfToken token) {
        token.getToken();
        return view();
    }

    @PostMapping
    SessionView open(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        Authentication proven = signIn.signIn(credentials.username(), credentials.password(), request.getRemoteAddr());
        end(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proven);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return view();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request) {
        currentUser.find().ifPresent(user -> journal.closed(user.username(), request.getRemoteAddr()));
        end(request);
    }

    /** A session begun before signing in is not carried on: its id may have been planted by somebody else. */
    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private SessionView view() {
        return currentUser
                .find()
                .map(this::view)
                .orElseGet(() -> SessionView.nobody(LocalDate.now(clock), mailer.way()));
    }

    private SessionView view(User user) {
        String unit = directory.unit(user.unitId()).map(Unit::name).orElse(null);
        return new SessionView(
                true,
                LocalDate.now(clock),
                mailer.way(),
                user.username(),
                user.displayName(),
                List.copyOf(user.roles()),
                unit);
    }
}
