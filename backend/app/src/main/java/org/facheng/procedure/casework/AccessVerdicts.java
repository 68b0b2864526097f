package org.facheng.procedure.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.access.AccessDecision;
import org.facheng.procedure.access.AccessGround;
import org.facheng.procedure.access.FileAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of a decision on access, and the sentence of the journal: a paper is withheld on a ground of the law and with a reason only (行政复议法第四十七条). */
final class AccessVerdicts {

    private AccessVerdicts() {}

    /**
     * What was decided of each paper.
     *
     * @param known keys of the papers there are
     * @throws org.facheng.platform.ProblemException 422 {@code form_invalid} with every fault
     */
    static List<FileAccess.Verdict> read(List<String> known, JsonNode form) {
        var faults = new ArrayList<ProblemException.InputError>();
        var verdicts = new ArrayList<FileAccess.Verdict>();
        for (JsonNode line : form.path("items")) {
            var at = "/form/items/" + verdicts.size();
            boolean open = line.path("decision").asString("").equals("open");
            var ground = AccessGround.of(line.path("ground").asString(""));
            var reason = line.path("reason").asString("").strip();
            if (!known.contains(line.path("item").asString(""))) {
                faults.add(new ProblemException.InputError(at + "/item", "没有这件材料", "no such paper"));
            }
            if (!open && ground.isEmpty()) {
                faults.add(new ProblemException.InputError(
                        at + "/ground", "不予查阅的，只限于第四十七条列举的事由", "choose a ground of article 47"));
            }
            if (!open && reason.isEmpty()) {
                faults.add(new ProblemException.InputError(at + "/reason", "请写明不予查阅的理由", "say why"));
            }
            verdicts.add(new FileAccess.Verdict(
                    line.path("item").asString(""),
                    open,
                    open ? null : ground.map(AccessGround::key).orElse(null),
                    open ? null : reason));
        }
        if (!faults.isEmpty()) {
            throw Problems.formInvalid(faults);
        }
        return verdicts;
    }

    /** What was decided before, as the form has it. */
    static void write(ObjectNode line, AccessDecision before) {
        line.put("decision", before.open() ? "open" : "withheld");
        if (!before.open()) {
            line.put("ground", before.ground()).put("reason", before.reason());
        }
    }

    /** Whose request it was, and what came of it. */
    static String sentence(String whose, List<FileAccess.Verdict> verdicts) {
        long open = verdicts.stream().filter(FileAccess.Verdict::open).count();
        var grounds = Arrays.stream(AccessGround.values())
                .filter(ground -> verdicts.stream().anyMatch(v -> ground.key().equals(v.ground())))
                .map(AccessGround::label)
                .toList();
        var withheld = open == verdicts.size()
                ? ""
                : "，%d件不予查阅（%s）".formatted(verdicts.size() - open, String.join("、", grounds));
        return "决定%s的查阅、复制申请：同意%d件%s".formatted(whose, open, withheld);
    }
}
