package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.WrongedLimits;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 处理届满记录: the accountable person says what becomes of a limit that ran out and would not have under a later holiday notice. */
@Component
class SettleMissedAct implements CaseAct {

    private static final String FIELD = "limit";
    private static final Map<String, String> WAYS =
            Map.of("noted", "事项已按当时施行的日历办理，不受影响", "kept", "维持届满的记录和后果", "redressed", "按新的日历没有届满，后果已经另行纠正");

    private final WrongedLimits wronged;
    private final Permissions permissions;
    private final Journal journal;
    private final Clock clock;

    SettleMissedAct(WrongedLimits wronged, Permissions permissions, Journal journal, Clock clock) {
        this.wronged = wronged;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "settle-missed";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var open = accountable(file, user) ? wronged.open(file.id()) : List.<WrongedLimits.Open>of();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Choices.in(declared, FIELD, open, WrongedLimits.Open::id, SettleMissedAct::told));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        if (!accountable(file, user)) {
            throw Problems.forbidden();
        }
        var way = form.path("way").asString("");
        var reason = form.path("reason").asString("");
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var settled = wronged.settle(
                file.id(),
                form.path(FIELD).asString(""),
                new WrongedLimits.Settlement(way, reason, user.username(), at));
        var actor = permissions
                .role(user, Action.DEADLINE_SETTLE, file.scope())
                .map(user::actor)
                .orElseThrow(Problems::forbidden);
        journal.append(Act.of(
                        file.id(),
                        actor,
                        "deadline.calendar-settled",
                        "%s。处理：%s（%s）".formatted(told(settled), WAYS.get(way), reason))
                .on(settled.notice()));
    }

    private static boolean accountable(CaseFile file, User user) {
        return user.id().equals(file.accountableUserId());
    }

    private static String told(WrongedLimits.Open open) {
        return "%s于%s记录为届满，依据节假日通知%s应为%s".formatted(open.name(), open.ranOutOn(), open.notice(), open.wouldEndOn());
    }
}
