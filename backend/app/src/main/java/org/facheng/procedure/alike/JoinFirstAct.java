package org.facheng.procedure.alike;

import java.util.Map;
import org.facheng.audit.Act;
import org.facheng.audit.Journal;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** 甄别: a petition somebody found to be a repeated one joins the first, so that each is found from the other. */
@Component
class JoinFirstAct implements TaskAct {

    private static final String FIRST_CASE = "firstCase";

    private final Cases cases;
    private final CaseLinks links;
    private final Permissions permissions;
    private final Journal journal;

    JoinFirstAct(Cases cases, CaseLinks links, Permissions permissions, Journal journal) {
        this.cases = cases;
        this.links = links;
        this.permissions = permissions;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "identify-matter";
    }

    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var named = done.form().path(FIRST_CASE).asString("").strip();
        if (named.isEmpty()) {
            return;
        }
        var first = cases.byNo(named)
                .filter(other -> !other.id().equals(file.id()))
                .filter(other -> permissions.may(done.by(), Action.CASEFILE_READ, other.scope()))
                .orElseThrow(() -> Problems.invalid(
                                "unknown_first_case", "没有找到首次信访事项，请核对案号。", "The first case is not known.")
                        .at("/form/" + FIRST_CASE, "没有这件案件", "unknown case"));
        if (links.of(file.id()).stream().noneMatch(known -> known.id().equals(first.id()))) {
            links.link(first.id(), file.id(), false);
        }
        write(file, first, done, "甄别为重复信访，并入首次信访事项%s");
        write(first, file, done, "重复信访%s并入本件");
    }

    /** Whoever reads the one may not know of the other, where that is an informer's. */
    private void write(CaseFile file, CaseFile other, CompletedTask done, String sentence) {
        if (!other.secret()) {
            journal.append(Act.of(file.id(), done.by().actor(), "case.linked", sentence.formatted(other.caseNo()))
                    .with(Map.of("other", other.caseNo())));
        }
    }
}
