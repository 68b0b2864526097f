package org.facheng.procedure.alike;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Action;
import org.facheng.identity.Permissions;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.LinkNotes;
import org.springframework.stereotype.Component;

/** 首次信访事项: what a form names as the first petition is looked up, checked and linked, so that each is found from the other. */
@Component
class FirstPetition {

    static final String FIELD = "firstCase";

    private final Cases cases;
    private final CaseLinks links;
    private final Permissions permissions;
    private final LinkNotes notes;

    FirstPetition(Cases cases, CaseLinks links, Permissions permissions, LinkNotes notes) {
        this.cases = cases;
        this.links = links;
        this.permissions = permissions;
        this.notes = notes;
    }

    static String named(CompletedTask done) {
        return done.form().path(FIELD).asString("").strip();
    }

    /** @throws ProblemException 422 {@code first_case_missing}, {@code unknown_first_case}, {@code not_the_first} */
    void join(CaseFile file, CompletedTask done, boolean repeated) {
        var named = named(done);
        if (named.isEmpty()) {
            throw wrong("first_case_missing", "认定为重复信访的，应当写明首次信访事项的案号。", "Name the first petition.");
        }
        var first = cases.byNo(named)
                .filter(other -> !other.id().equals(file.id()))
                .filter(other -> permissions.may(done.by(), Action.CASEFILE_READ, other.scope()))
                .orElseThrow(() -> wrong("unknown_first_case", "没有找到首次信访事项，请核对案号。", "The first case is not known."));
        if (repeated && !before(first, file)) {
            throw wrong("not_the_first", "首次事项应当是在本件以前收到的信访事项，请核对案号。", "The first is a petition that came earlier.");
        }
        if (links.of(file.id()).stream().noneMatch(known -> known.id().equals(first.id()))) {
            links.link(first.id(), file.id(), false);
            write(file, first, done, repeated ? "甄别为重复信访，并入首次信访事项%s" : "与此前的信访事项%s关联");
            write(first, file, done, repeated ? "重复信访%s并入本件" : "信访事项%s与本件关联");
        }
    }

    private void write(CaseFile file, CaseFile other, CompletedTask done, String sentence) {
        notes.write(file, other, done.by().actor(), null, sentence.formatted(other.caseNo()));
    }

    private static boolean before(CaseFile first, CaseFile file) {
        return first.procedure().equals(file.procedure())
                && !first.receivedOn().isAfter(file.receivedOn())
                && (first.receivedOn().isBefore(file.receivedOn())
                        || first.createdAt().isBefore(file.createdAt()));
    }

    private static ProblemException wrong(String code, String zh, String en) {
        return Problems.invalid(code, zh, en).at("/form/" + FIELD, "请填写首次信访事项的案号", "number of the first petition");
    }
}
