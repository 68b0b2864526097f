package org.facheng.procedure.referral;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.facheng.procedure.casework.ReportedOnes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What somebody informs of is never sent to who is reported, nor to the body whose people are (信访工作条例第三十条第三款). */
@Component
class ReportedNames {

    /** The supervisors posted to a body bear its name and are not it. */
    private static final Pattern DISCIPLINE = Pattern.compile("纪检监察|纪律检查|纪委|监委|监察委员会|巡视|巡察");

    private final Cases cases;
    private final Directory directory;
    private final ReportedOnes reported;
    private final Clues clues;

    ReportedNames(Cases cases, Directory directory, ReportedOnes reported, Clues clues) {
        this.cases = cases;
        this.directory = directory;
        this.reported = reported;
        this.clues = clues;
    }

    /**
     * Those a field names, one or several, by name or with their particulars, where the case is an informer's.
     *
     * @throws ProblemException 422 {@code sent_to_the_reported}
     */
    void refuseIn(CaseFile file, JsonNode form, String field) {
        if (file.secret()) {
            var named = form.path(field);
            (named.isArray() ? named.valueStream() : Stream.of(named))
                    .map(one -> one.isObject() ? one.path("name") : one)
                    .forEach(name -> refuse(file, name.asString("").strip(), field));
        }
    }

    /** @throws ProblemException 422 {@code sent_to_the_reported} */
    void refuse(CaseFile file, String destination, String field) {
        if (!destination.isBlank() && among(file, destination)) {
            throw Problems.invalid(
                            "sent_to_the_reported",
                            "不得将检举、揭发材料以及有关情况转给被反映的单位（第三十条第三款），请改选去向。",
                            "What an informer says is not sent to who is reported.")
                    .at("/form/" + field, "被反映的单位", "the reported unit");
        }
    }

    /** By any part of a name: “某某管理局（信访处）” is that body, too. */
    private boolean among(CaseFile file, String destination) {
        var parties = cases.parties(file.id());
        return Stream.concat(
                        Stream.concat(
                                parties.stream().filter(Party::respondent).map(Party::name), clues.reported(file)),
                        Stream.concat(reported.of(parties).stream(), file.reportedIds().stream())
                                .flatMap(this::named))
                .filter(name -> !name.isBlank())
                .filter(name -> destination.contains(name) || name.contains(destination))
                .anyMatch(name -> !supervises(destination, name));
    }

    /** Unless it is the supervisors themselves who are reported. */
    private static boolean supervises(String destination, String name) {
        return DISCIPLINE.matcher(destination).find()
                && !DISCIPLINE.matcher(name).find();
    }

    /** The unit and its body; of a person, his. */
    private Stream<String> named(String id) {
        var unit = directory.unit(id).or(() -> directory.user(id).flatMap(user -> directory.unit(user.unitId())));
        return unit.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), directory.unit(one.bodyId()).stream()))
                .map(Unit::name);
    }
}
