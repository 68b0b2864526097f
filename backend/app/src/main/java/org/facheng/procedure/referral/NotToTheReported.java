package org.facheng.procedure.referral;

import java.util.Optional;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.Problems;
import org.facheng.procedure.CompletedTask;
import org.facheng.procedure.casework.TaskAct;
import org.facheng.procedure.definition.TaskDefinition;
import org.springframework.stereotype.Component;

/** What somebody informs of is never sent to who is reported, nor to the body whose people are (信访工作条例第三十条第三款). */
@Component
class NotToTheReported implements TaskAct {

    private final Cases cases;
    private final Directory directory;

    NotToTheReported(Cases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public String form() {
        return "approve-route";
    }

    /** @throws org.facheng.platform.ProblemException 422 {@code sent_to_the_reported} */
    @Override
    public void perform(CaseFile file, TaskDefinition task, CompletedTask done) {
        var destination = done.form().path("destination").asString("").strip();
        if (done.outcome().equals("REFER") && file.secret() && reported(file, destination)) {
            throw Problems.invalid(
                            "sent_to_the_reported",
                            "不得将检举、揭发材料以及有关情况转给被反映的单位（第三十条第三款），请改选去向。",
                            "What an informer says is not sent to who is reported.")
                    .at("/form/destination", "被反映的单位", "the reported unit");
        }
    }

    /** By any part of its name: “某某管理局（信访处）” is that body, too. */
    private boolean reported(CaseFile file, String destination) {
        var names = cases.parties(file.id()).stream().filter(Party::respondent).map(Party::name);
        return Stream.concat(names, bodyOfTheReported(file).stream())
                .anyMatch(name -> destination.contains(name) || name.contains(destination));
    }

    private Optional<String> bodyOfTheReported(CaseFile file) {
        return Optional.ofNullable(file.reportedUnitId())
                .flatMap(directory::unit)
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name);
    }
}
