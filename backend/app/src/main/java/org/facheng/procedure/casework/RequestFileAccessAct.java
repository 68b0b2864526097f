package org.facheng.procedure.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Role;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.FileAccess;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 申请查阅、复制: of a party or its agent, or entered for one at the counter; one request at a time (行政复议法第四十七条). */
@Component
class RequestFileAccessAct implements CaseAct {

    private static final String PARTY = "party";

    private final FileAccess access;
    private final Cases cases;
    private final Representation representation;

    RequestFileAccessAct(FileAccess access, Cases cases, Representation representation) {
        this.access = access;
        this.cases = cases;
        this.representation = representation;
    }

    @Override
    public String action() {
        return "request-file-access";
    }

    @Override
    public Optional<JsonNode> offer(CaseFile file, User user, JsonNode declared) {
        if (user.has(Role.CITIZEN)) {
            return access.waits(file, own(file, user)) ? Optional.empty() : Optional.of(declared);
        }
        return Optional.of(Choices.in(declared, PARTY, others(file), Party::id, Party::name));
    }

    @Override
    public void perform(CaseFile file, User user, JsonNode form) {
        var parties = user.has(Role.CITIZEN) ? own(file, user) : named(file, form);
        if (access.waits(file, parties)) {
            throw Problems.conflict("access_asked", "上一次查阅、复制的申请还没有决定。", "The last request hasn't been decided.");
        }
        access.ask(file, parties, user.username());
    }

    private Collection<String> named(CaseFile file, JsonNode form) {
        var party = form.path(PARTY).asString("");
        if (others(file).stream().noneMatch(each -> each.id().equals(party))) {
            throw Problems.invalid("unknown_party", "请选择由谁申请查阅。", "Say who asks.")
                    .at("/form/" + PARTY, "请从列表中选择", "choose from the list");
        }
        return Set.of(party);
    }

    private Set<String> own(CaseFile file, User user) {
        return representation.of(file, user);
    }

    /** Whoever takes part and is not the respondent, and those who act for them. */
    private List<Party> others(CaseFile file) {
        var sides = Set.of("applicant", "third-party", "representative", "agent");
        return cases.parties(file.id()).stream()
                .filter(party -> sides.contains(party.role()))
                .toList();
    }
}
