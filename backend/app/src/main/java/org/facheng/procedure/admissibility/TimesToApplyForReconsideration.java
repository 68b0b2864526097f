package org.facheng.procedure.admissibility;

import java.util.List;
import java.util.stream.Stream;
import org.facheng.platform.ProblemException.InputError;
import org.facheng.platform.Problems;
import org.facheng.procedure.advice.LastDays;
import org.facheng.procedure.advice.StatutoryPeriodEnd;
import org.facheng.procedure.filing.ReviewDesk;
import org.facheng.procedure.filing.TimeToApply;
import org.facheng.procedure.filing.TimesToApply;
import org.facheng.procedure.matter.Matter;
import org.facheng.procedure.matter.MatterFaults;
import org.facheng.procedure.matter.MatterReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts by the same rules that review the application once it is filed. */
@Component
class TimesToApplyForReconsideration implements TimesToApply {

    private static final String RECONSIDERATION = "reconsideration";

    /** What the period is counted from; the rest of a form may still be empty. */
    private static final List<String> ASKED = List.of("act", "declared");

    private static final String LONGEST_ONLY = "自您知道申请权利、复议机关和申请期限之日起只有六十日，请尽早申请。";

    private final ReconsiderationReview review;
    private final ReviewDesk desk;

    TimesToApplyForReconsideration(ReconsiderationReview review, ReviewDesk desk) {
        this.review = review;
        this.desk = desk;
    }

    @Override
    public String procedure() {
        return RECONSIDERATION;
    }

    @Override
    public TimeToApply of(ObjectNode matter) {
        refuse(review.errors(matter));
        var read = MatterReader.read(only(matter));
        var between = new MatterFaults();
        new ApplicationChecks().check(read, between);
        refuse(between.all());
        var period =
                new ApplicationPeriods(new LastDays(desk.limits(), new StatutoryPeriodEnd(desk.calendar()))).of(read);
        return new TimeToApply(
                period.standing().name(),
                longestOnly(read) ? null : period.lastDay(),
                period.detail() + (longestOnly(read) ? LONGEST_ONLY : ""),
                period.basis());
    }

    private static void refuse(List<InputError> found) {
        var faults =
                found.stream().filter(TimesToApplyForReconsideration::asked).toList();
        if (!faults.isEmpty()) {
            var problem = Problems.invalid(
                    "matter_invalid", "填写的内容有误，不能计算申请期限。", "The period can't be counted with these answers.");
            faults.forEach(fault -> problem.at("/form" + fault.pointer(), fault.zh(), fault.en()));
            throw problem;
        }
    }

    /** Nobody may take the year of 第二十条第三款 for the time there is: sixty days run from the day the rights become known. */
    private static boolean longestOnly(Matter matter) {
        return Boolean.FALSE.equals(matter.declared().rightsInformed())
                && matter.declared().rightsKnownOn() == null;
    }

    private static boolean asked(InputError fault) {
        return ASKED.stream().anyMatch(part -> fault.pointer().startsWith("/" + part + "/"));
    }

    private static JsonNode only(ObjectNode matter) {
        var read = matter.objectNode();
        Stream.concat(ASKED.stream(), Stream.of("procedure", "channel", "receivedOn"))
                .filter(matter::has)
                .forEach(part -> read.set(part, matter.get(part)));
        return read;
    }
}
