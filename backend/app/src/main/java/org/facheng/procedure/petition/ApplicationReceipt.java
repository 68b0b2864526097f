package org.facheng.procedure.petition;

import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.platform.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How and when a signed application came in: at the portal now, on paper when it was handed in or posted, whenever it is typed. The period to
 * apply and that of the review hang on these days (行政复议法第二十条、第三十条).
 */
record ApplicationReceipt(String channel, LocalDate receivedOn, @Nullable LocalDate postedOn) {

    /** @throws org.facheng.platform.ProblemException 422 {@code receipt_out_of_bounds}, {@code material_missing} */
    static ApplicationReceipt of(CaseFile file, User user, JsonNode form, List<Material> papers, LocalDate today) {
        if (user.citizen()) {
            return new ApplicationReceipt("portal", today, null);
        }
        if (papers.isEmpty()) {
            throw Problems.invalid("material_missing", "请上传签名的行政复议申请书，再提交。", "Upload the signed application first.")
                    .at("/uploadIds", "请上传签名的行政复议申请书", "required");
        }
        var received = day(form, "receivedOn", file.receivedOn(), today);
        var posted = form.hasNonNull("postedOn") ? day(form, "postedOn", file.receivedOn(), received) : null;
        return new ApplicationReceipt(form.path("channel").asString("letter"), received, posted);
    }

    private static LocalDate day(JsonNode form, String field, LocalDate from, LocalDate to) {
        if (!form.hasNonNull(field)) {
            return to;
        }
        var day = LocalDate.parse(form.path(field).asString());
        if (day.isBefore(from) || day.isAfter(to)) {
            throw Problems.invalid(
                            "receipt_out_of_bounds",
                            "日期应当在%s至%s之间：不早于收到信访件之日，不晚于今天和收到之日。".formatted(from, to),
                            "The day must lie between %s and %s.".formatted(from, to))
                    .at("/form/" + field, "应当在%s至%s之间".formatted(from, to), "between %s and %s".formatted(from, to));
        }
        return day;
    }
}
