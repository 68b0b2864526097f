package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.facheng.casefile.CaseFile;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.Problems;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On which day a fact lies that an outcome or an act records. */
@Component
class FactDays {

    /** In place of a field: the day on which the matter was received. */
    private static final String RECEIPT = "/receivedOn";

    private final Procedures procedures;
    private final TimeLimits limits;
    private final JsonMapper json;
    private final Clock clock;

    FactDays(Procedures procedures, TimeLimits limits, JsonMapper json, Clock clock) {
        this.json = json;
        this.procedures = procedures;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Today, the day of receipt, or the day that this field of the form names.
     *
     * @param fact what it is the day of; an appointment lies ahead
     * @throws org.facheng.platform.ProblemException 422 for a day in the future or before receipt
     */
    LocalDate of(CaseFile file, String on, String fact, JsonNode form) {
        if (RECEIPT.equals(on)) {
            return file.receivedOn();
        }
        if (on == null || !form.hasNonNull(on)) {
            return LocalDate.now(clock);
        }
        var day = LocalDate.parse(form.path(on).asString());
        boolean appointment = limits.appointment(file.procedure(), fact);
        if (day.isAfter(LocalDate.now(clock)) && !appointment) {
            throw Problems.invalid("date_in_future", "日期不能晚于今天。", "The day can't lie in the future.")
                    .at("/form/" + on, "不能晚于今天", "not after today");
        }
        var earliest = earliest(file);
        if (day.isBefore(earliest) && (appointment || !statedAtFiling(file, fact))) {
            throw Problems.invalid(
                            "date_before_receipt",
                            "日期不能早于收件日%s。".formatted(earliest),
                            "The day can't lie before receipt.")
                    .at("/form/" + on, "不能早于收件日", "not before receipt");
        }
        return day;
    }

    /** The day of receipt, or the day before it on which its papers were signed for: what follows from them may have happened since then. */
    private LocalDate earliest(CaseFile file) {
        var signed = json.readTree(file.form()).at("/submission/signedFor").asString("");
        return signed.isEmpty() || LocalDate.parse(signed).isAfter(file.receivedOn())
                ? file.receivedOn()
                : LocalDate.parse(signed);
    }

    /** What an application states lies before it. */
    private boolean statedAtFiling(CaseFile file, String fact) {
        return procedures.byKey(file.procedure(), file.lawVersion()).filing().contains(fact);
    }
}
