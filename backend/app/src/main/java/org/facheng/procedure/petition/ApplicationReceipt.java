package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.StatedDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How and when a signed application came in: at the portal now, on paper when it was handed in or posted, whenever it is typed. The period to
 * apply and that of the review hang on these days (行政复议法第二十条、第三十条).
 */
record ApplicationReceipt(String channel, LocalDate receivedOn, @Nullable LocalDate postedOn) {

    private static final String PETITIONED = "不早于收到信访件之日，不晚于今天和收到之日";

    /** @throws org.facheng.platform.ProblemException 422 {@code receipt_out_of_bounds}, {@code material_missing} */
    static ApplicationReceipt of(CaseFile file, User user, JsonNode form, List<Material> papers, LocalDate today) {
        if (user.citizen()) {
            return new ApplicationReceipt("portal", today, null);
        }
        if (papers.isEmpty()) {
            throw Problems.invalid("material_missing", "请上传签名的行政复议申请书，再提交。", "Upload the signed application first.")
                    .at("/uploadIds", "请上传签名的行政复议申请书", "required");
        }
        var received = StatedDay.of(form, "receivedOn", file.receivedOn(), today, PETITIONED);
        var posted = form.hasNonNull("postedOn")
                ? StatedDay.of(form, "postedOn", file.receivedOn(), received, PETITIONED)
                : null;
        return new ApplicationReceipt(form.path("channel").asString("letter"), received, posted);
    }
}
