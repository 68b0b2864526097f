package org.facheng.deadline;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.facheng.deadline.calendar.HolidayNotices;
import org.facheng.deadline.calendar.NoticeDraft;
import org.facheng.deadline.calendar.NoticeImport;
import org.facheng.deadline.calendar.NoticePublication;
import org.facheng.deadline.calendar.NoticeReading;
import org.facheng.identity.Action;
import org.facheng.identity.CurrentUser;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A holiday schedule is handed in: as JSON, as a CSV file, or as the notice's own words. */
@RestController
@RequestMapping("/api/calendar/notices")
class NoticeImportController {

    private static final int BYTES_A_CHARACTER = 4;

    record Text(@Nullable String text, @Nullable Integer year) {}

    record Imported(String id, HolidayNoticeView notice, NoticePreview preview) {}

    private final NoticeImport imports;
    private final HolidayNotices notices;
    private final NoticePublication publication;
    private final HolidayNoticeViews views;
    private final NoticeEffects effects;
    private final Permissions permissions;
    private final CurrentUser currentUser;

    NoticeImportController(
            NoticeImport imports,
            HolidayNotices notices,
            NoticePublication publication,
            HolidayNoticeViews views,
            NoticeEffects effects,
            Permissions permissions,
            CurrentUser currentUser) {
        this.imports = imports;
        this.notices = notices;
        this.publication = publication;
        this.views = views;
        this.effects = effects;
        this.permissions = permissions;
        this.currentUser = currentUser;
    }

    /** What a notice's text says: each day with its sentence, and what was not understood. Nothing is stored. */
    @PostMapping("/reading")
    NoticeReading read(@RequestBody Text text) {
        require();
        return imports.read(text.text(), text.year());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Imported json(@RequestBody NoticeBody given) {
        var user = require();
        if (given.text() != null) {
            return propose(imports.fromText(given.draft(), given.text()), user);
        }
        return propose(given.csv() == null ? given.draft() : imports.fromCsv(given.draft(), given.csv()), user);
    }

    @PostMapping(consumes = "text/csv")
    @ResponseStatus(HttpStatus.CREATED)
    Imported csv(@ParameterObject @ModelAttribute NoticeParticulars particulars, HttpServletRequest request)
            throws IOException {
        var user = require();
        return propose(imports.fromCsv(particulars.draft(), body(request)), user);
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Imported text(@ParameterObject @ModelAttribute NoticeParticulars particulars, HttpServletRequest request)
            throws IOException {
        var user = require();
        return propose(imports.fromText(particulars.draft(), body(request)), user);
    }

    /** No more than a notice can be: what is longer is refused by its length. */
    private static String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(BYTES_A_CHARACTER * (NoticeImport.LONGEST + 1));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Imported propose(NoticeDraft draft, User user) {
        var row = publication.propose(draft, user);
        var preview = effects.of(row.id(), user, null, null);
        return new Imported(row.id(), views.one(row.id(), user), preview);
    }

    private User require() {
        var user = currentUser.require();
        permissions.require(user, Action.CALENDAR_PROPOSE, null);
        return user;
    }
}
