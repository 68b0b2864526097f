package org.facheng.procedure.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.PerformanceForm;
import org.facheng.procedure.performance.Duties;
import org.facheng.procedure.performance.Duty;
import org.springframework.stereotype.Component;

/** What a finding on the performance says was performed, held against what is owed: each order and each respondent answers for itself (第七十七条). */
@Component
class StatedPerformance {

    private final Duties duties;
    private final PerformanceForm fields;
    private final Cases cases;

    StatedPerformance(Duties duties, PerformanceForm fields, Cases cases) {
        this.duties = duties;
        this.fields = fields;
        this.cases = cases;
    }

    /** @throws ProblemException 422 where it names no respondent among several, or a day for what nobody owes */
    void require(CaseFile file, CompletedTask done) {
        var owing = fields.owing(file);
        var who = done.form().path(PerformanceForm.WHO).asString(null);
        boolean stated = states(done, PerformanceForm.REMADE_ON) || states(done, PerformanceForm.PERFORMED_ON);
        if (stated
                        && !owing.isEmpty()
                        && owing.stream().noneMatch(party -> party.id().equals(who))
                || who != null && owing.isEmpty()) {
            throw Problems.invalid(
                            "respondent_to_name",
                            owing.isEmpty() ? "不需要选择被申请人。" : "有几个被申请人的，请选择履行的是哪一个；各自的履行分别认定。",
                            "Name which of the respondents has performed.")
                    .at("/form/" + PerformanceForm.WHO, "请从列表中选择", "choose from the list");
        }
        refuseUnlessOwed(file, done, PerformanceForm.REMADE_ON);
        refuseUnlessOwed(file, done, PerformanceForm.PERFORMED_ON);
    }

    private void refuseUnlessOwed(CaseFile file, CompletedTask done, String field) {
        if (states(done, field)
                && duties.open(file).stream().noneMatch(duty -> field.equals(field(duty)) && duty.of(who(done)))) {
            throw Problems.invalid("nothing_owed", "没有尚未履行的这一事项，请删去这一日期。", "Nothing of this kind is owed.")
                    .at("/form/" + field, "没有尚未履行的这一事项", "nothing of this kind is owed");
        }
    }

    /** What is owed beside what it says was performed. */
    List<Duty> left(CaseFile file, CompletedTask done) {
        return duties.open(file).stream()
                .filter(duty -> !(states(done, field(duty)) && duty.of(who(done))))
                .toList();
    }

    /** @throws ProblemException 422 {@code not_all_performed} */
    void refuseUnlessAll(CaseFile file, CompletedTask done) {
        var left = left(file, done);
        if (!left.isEmpty()) {
            throw Problems.invalid(
                            "not_all_performed",
                            "尚未全部履行：%s。已经履行的填写履行日期；否则请选择其他结论。".formatted(words(file, left)),
                            "Not everything is performed.")
                    .at("/form/" + field(left.get(0)), "请填写履行日期", "the day of performance");
        }
    }

    private String words(CaseFile file, List<Duty> left) {
        var names = cases.everParties(file.id()).stream().collect(Collectors.toMap(Party::id, Party::name));
        return left.stream()
                .map(duty -> (duty.party() == null ? "" : names.getOrDefault(duty.party(), ""))
                        + (duty.remake() ? "重新作出行政行为" : "履行责令或者约定的事项"))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String field(Duty duty) {
        return duty.remake() ? PerformanceForm.REMADE_ON : PerformanceForm.PERFORMED_ON;
    }

    private static String who(CompletedTask done) {
        return done.form().path(PerformanceForm.WHO).asString(null);
    }

    private static boolean states(CompletedTask done, String field) {
        return done.form().hasNonNull(field);
    }
}
