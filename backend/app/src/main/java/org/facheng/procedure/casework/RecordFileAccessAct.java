package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.AccessItem;
import org.facheng.procedure.access.FileAccess;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 登记当面查阅、复制: what a party looked at or copied at the counter. Only what is open to it is on the list (行政复议法第四十七条). */
@Component
class RecordFileAccessAct implements CaseAct {

    private final FileAccess access;
    private final Cases cases;
    private final Officers officers;
    private final Clock clock;

    RecordFileAccessAct(FileAccess access, Cases cases, Officers officers, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "record-file-access";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var asked = access.asked(file);
        var open = access.open(file, asked);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var parties = cases.parties(file.id()).stream()
                .filter(party -> asked.contains(party.id()))
                .toList();
        var withParties = Choices.in(declared, "party", parties, Party::id, RecordFileAccessAct::named);
        var withItems = Choices.in(withParties, "seen/items", titles(open), Function.identity(), Function.identity());
        return Optional.of(
                Choices.in(withItems, "officer", officers.clerks(file), Function.identity(), Function.identity()));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var chosen = form.path("party").asString("");
        var party = cases.parties(file.id()).stream()
                .filter(each -> each.id().equals(chosen) && access.asked(file).contains(chosen))
                .map(Party::id)
                .findFirst()
                .orElseThrow(() -> refused("/form/party", "请选择已经申请查阅的当事人"));
        var open = titles(access.open(file, Set.of(party)));
        form.path("seen")
                .valueStream()
                .filter(seen -> !open.contains(seen.asString()))
                .findFirst()
                .ifPresent(seen -> {
                    throw refused("/form/seen", "“%s”没有同意其查阅".formatted(seen.asString()));
                });
        officers.require(file, List.of(form.path("officer").asString("")), officers.clerks(file), "/form/officer");
        var on = LocalDate.parse(form.path("seenOn").asString());
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(file.receivedOn())) {
            throw refused("/form/seenOn", "应当在收件日至今天之间");
        }
    }

    private static RuntimeException refused(String pointer, String zh) {
        return Problems.invalid("access_not_open", zh + "。", "Not open to this party, or out of bounds.")
                .at(pointer, zh, "not open to this party, or out of bounds");
    }

    private static List<String> titles(List<AccessItem> items) {
        return items.stream().map(AccessItem::title).distinct().toList();
    }

    private static String named(Party party) {
        return "%s（%s）".formatted(party.name(), PartyRoles.nameOf(party.role()));
    }
}
