package org.facheng.procedure.petition;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Party;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.facheng.procedure.participation.LeavingApplicants;
import org.facheng.procedure.participation.PendingWithdrawal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 核实撤回: the petition ends where nobody remains; else who withdrew leaves, and it goes on for the others. */
@Component
class ConfirmWithdrawalAct implements TaskAct {

    private static final String FORMER = "former-applicant";

    private static final String LEFT = "信访人%s自愿撤回，不再是本件信访人；其余信访人的事项继续办理";

    private final Withdrawing withdrawing;
    private final LeavingApplicants leaving;

    ConfirmWithdrawalAct(Withdrawing withdrawing, LeavingApplicants leaving) {
        this.withdrawing = withdrawing;
        this.leaving = leaving;
    }

    @Override
    public String form() {
        return "confirm-withdrawal";
    }

    /** Says whose withdrawal it is, and for whom the petition would go on. */
    @Override
    public JsonNode offer(CaseFile file, JsonNode declared) {
        var form = (ObjectNode) declared.deepCopy();
        form.put("description", "撤回应当出于自愿。" + whose(withdrawing.asked(file), others(file)));
        return form;
    }

    private static String whose(List<Party> asked, List<Party> others) {
        if (asked.isEmpty()) {
            return "这次撤回登记时没有写明是谁撤回：请选择“不撤回，继续办理”，再登记一次撤回，写明撤回的信访人。";
        }
        return others.isEmpty()
                ? "撤回的是：%s。".formatted(names(asked))
                : "撤回的是：%s；没有撤回的是：%s，其事项继续办理。".formatted(names(asked), names(others));
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code withdrawing_unknown}, {@code others_remain}, {@code nobody_remains} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        if (done.outcome().equals("CONTINUE")) {
            return;
        }
        var others = others(file);
        PendingWithdrawal.requireKnown(withdrawing.asked(file));
        if (done.outcome().equals("CONFIRMED") && !others.isEmpty()) {
            throw Problems.invalid(
                    "others_remain",
                    "%s没有撤回，信访事项不因他人撤回而办结：请选择“部分信访人自愿撤回，其余的继续办理”。".formatted(names(others)),
                    "Others have not withdrawn: the petition goes on for them.");
        }
        if (done.outcome().equals("LEAVES")) {
            if (others.isEmpty()) {
                throw Problems.invalid(
                        "nobody_remains", "没有其余信访人：自愿撤回的，予以办结。", "Nobody remains for whom it would go on.");
            }
            leaving.leave(file, withdrawing.asked(file), FORMER, LEFT, null);
        }
    }

    private List<Party> others(CaseFile file) {
        var asked = withdrawing.asked(file);
        return withdrawing.petitioners(file).stream()
                .filter(party -> !asked.contains(party))
                .toList();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("、"));
    }
}
