package org.facheng.procedure.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.casefile.PartyRoles;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.FileAccessDecided;
import org.facheng.procedure.access.AccessDecision;
import org.facheng.procedure.access.AccessItem;
import org.facheng.procedure.access.AccessRequest;
import org.facheng.procedure.access.FileAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 决定查阅、复制, paper by paper: open, or withheld on a ground of the law and with a reason (行政复议法第四十七条). What was decided can be decided
 * anew, for one party at a time; what came in since waits for its decision. What one party was given is never offered for another.
 */
@Component
class DecideFileAccessAct implements CaseAct {

    private final FileAccess access;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    DecideFileAccessAct(FileAccess access, Cases cases, Journal journal, ApplicationEventPublisher events) {
        this.access = access;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public String action() {
        return "decide-file-access";
    }

    /** What is not decided yet; once all is, everything, as it was decided. */
    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        var asked = waitingOrAll(file);
        var items = access.undecided(file, asked);
        var offered = items.isEmpty() ? access.items(file) : items;
        if (asked.isEmpty() || offered.isEmpty()) {
            return Optional.empty();
        }
        var parties = parties(file, asked);
        var form = (ObjectNode) Choices.in(declared, "parties/items", parties, Party::id, DecideFileAccessAct::named);
        if (waits(file) || parties.size() == 1) {
            parties.forEach(party -> ((ObjectNode) form.at("/properties/parties"))
                    .withArray("default")
                    .add(party.id()));
        }
        var lines = ((ObjectNode) form.at("/properties/items")).putArray("default");
        var decided = asked.size() == 1 ? access.decisions(file, asked) : List.<AccessDecision>of();
        offered.forEach(item -> {
            var line = lines.addObject().put("item", item.key());
            decided.stream()
                    .filter(before -> before.item().equals(item.key()))
                    .findFirst()
                    .ifPresent(before -> AccessVerdicts.write(line, before));
        });
        return Optional.of(Choices.in(
                form, "items/items/properties/item", access.items(file), AccessItem::key, DecideFileAccessAct::told));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var known = access.items(file).stream().map(AccessItem::key).toList();
        var verdicts = AccessVerdicts.read(known, form);
        var asked = waitingOrAll(file);
        var chosen = form.path("parties").valueStream().map(JsonNode::asString).toList();
        if (asked.isEmpty() || !access.asked(file).containsAll(chosen)) {
            throw Problems.conflict("no_access_asked", "没有人申请查阅、复制。", "Nobody has asked to look at the file.");
        }
        if (!waits(file) && (chosen.isEmpty() ? asked : chosen).size() > 1) {
            throw Problems.invalid(
                            "one_party_at_a_time",
                            "重新决定的，请一次对一个申请查阅的人作出。",
                            "What was decided is decided anew for one party at a time.")
                    .at("/form/parties", "请选择一人", "choose one");
        }
        for (Party party : parties(file, chosen.isEmpty() ? asked : chosen)) {
            access.decide(file, party.id(), verdicts, user.username());
            journal.append(Act.of(
                            file.id(),
                            user.actor(Role.HANDLER),
                            "access.decided",
                            AccessVerdicts.sentence(named(party), verdicts))
                    .on("行政复议法第四十七条")
                    .with(Map.of("partyId", party.id(), "items", verdicts)));
            events.publishEvent(new FileAccessDecided(file.id(), party.id()));
        }
    }

    private boolean waits(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    private List<String> waitingOrAll(CaseFile file) {
        var waiting = waiting(file);
        return waiting.isEmpty() ? present(file, access.asked(file)) : waiting;
    }

    private List<String> waiting(CaseFile file) {
        return present(
                file,
                access.requests(file).stream()
                        .filter(AccessRequest::waits)
                        .map(AccessRequest::partyId)
                        .distinct()
                        .toList());
    }

    private List<String> present(CaseFile file, List<String> ids) {
        return parties(file, ids).stream().map(Party::id).toList();
    }

    private List<Party> parties(CaseFile file, List<String> ids) {
        return cases.parties(file.id()).stream()
                .filter(party -> ids.contains(party.id()))
                .toList();
    }

    private static String named(Party party) {
        return "%s（%s）".formatted(party.name(), PartyRoles.nameOf(party.role()));
    }

    private static String told(AccessItem item) {
        if (!item.marked()) {
            return item.title();
        }
        return item.title() + (item.material() == null ? "（被申请人注明涉密或者不宜公开）" : "（被申请人注明所提交的材料中有涉密或者不宜公开的，请核对本文件）");
    }
}
