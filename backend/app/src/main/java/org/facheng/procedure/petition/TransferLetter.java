package org.facheng.procedure.petition;

import java.util.Optional;
import org.facheng.procedure.advice.Dates;
import org.facheng.procedure.advice.Finding;
import org.facheng.procedure.matter.Transfer;
import org.facheng.procedure.petition.Petition.Standing;

/** What the letter with which a petition was passed to us leaves open, and what may be said against it (信访工作条例第二十三条第三款). */
final class TransferLetter implements Rule {

    private static final Topic TOPIC = new Topic("transfer", "转送、交办的来源和职权");
    private static final String ARTICLE = "信访工作条例第二十三条第三款";

    @Override
    public Optional<Finding> examine(Petition petition) {
        return petition.transferred() ? Optional.of(letter(petition)) : Optional.empty();
    }

    private static Finding letter(Petition petition) {
        String transferor = petition.matter().transferor();
        if (petition.standing() == Standing.NOT_OURS) {
            return TOPIC.notMet(
                    SubjectRow.line(petition) + "：自收到之日起五个工作日内提出异议并详细说明理由，经转送、交办的机关核实同意后交还材料；在此之前不得退回。", ARTICLE);
        }
        return transferor == null || transferor.isBlank()
                ? TOPIC.open("没有登记由哪个机关转送、交办：异议、反馈都向其提出，请补记。", ARTICLE)
                : TOPIC.met(
                        transferor + "转送、交办，属于本机关或者本系统职权范围。"
                                + feedback(petition.matter().transfer()),
                        ARTICLE);
    }

    private static String feedback(Transfer transfer) {
        return transfer.dueOn() == null ? "" : "要求于" + Dates.zh(transfer.dueOn()) + "（含当日）前反馈办理结果。";
    }
}
