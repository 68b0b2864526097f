package org.facheng.procedure.above;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.DocumentNumber;
import org.facheng.casefile.Party;
import org.facheng.deadline.Deadlines;
import org.facheng.document.IssuedNumbers;
import org.facheng.procedure.alike.AlikeCases;
import org.facheng.procedure.alike.AlikeCases.Alike;
import org.facheng.procedure.alike.Evidence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the case of the opinion a request for 复查、复核 is about, whichever body of this system has it: by the number of a paper of it and the
 * petitioner's name, which together leave no doubt; without a number by the same person, known by identity number or phone, with the same matter,
 * where there is only one such case at a body below.
 */
@Component
class OpinionCase {

    private static final Pattern NUMBER =
            Pattern.compile("([\\p{IsHan}A-Za-z]{1,40})\\s*[〔\\[(（【﹝]\\s*\\d{4}\\s*[〕\\])）】﹞]\\s*第?\\s*\\d+\\s*号");
    private static final Set<Evidence.Kind> SURE = Set.of(Evidence.Kind.IDENTITY, Evidence.Kind.PHONE);

    private final Cases cases;
    private final Deadlines deadlines;
    private final IssuedNumbers issued;
    private final AlikeCases alike;
    private final BodyAbove bodies;
    private final JsonMapper json;

    OpinionCase(
            Cases cases,
            Deadlines deadlines,
            IssuedNumbers issued,
            AlikeCases alike,
            BodyAbove bodies,
            JsonMapper json) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.issued = issued;
        this.alike = alike;
        this.bodies = bodies;
        this.json = json;
    }

    Optional<CaseFile> of(CaseFile request, Above above) {
        var numbered = issued.casesOf(numbers(json.readTree(request.form()))).keySet().stream()
                .map(cases::byId)
                .filter(file -> answered(file, request, above))
                .toList();
        var found = numbered.isEmpty() ? likeliest(request, above) : numbered;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<CaseFile> likeliest(CaseFile request, Above above) {
        return alike.before(request, file -> answered(file, request, above) && bodies.received(request, file)).stream()
                .filter(one -> one.comparison().evidence().stream()
                        .anyMatch(evidence -> evidence.same() && SURE.contains(evidence.kind())))
                .map(Alike::file)
                .toList();
    }

    /** Whether one of those who ask received the opinion in this case. */
    private boolean answered(CaseFile file, CaseFile request, Above above) {
        return !file.id().equals(request.id())
                && file.procedure().equals(request.procedure())
                && deadlines.fact(file.id(), above.served()).isPresent()
                && petitioners(file).anyMatch(petitioners(request).collect(Collectors.toSet())::contains);
    }

    private Stream<String> petitioners(CaseFile file) {
        return cases.parties(file.id()).stream().filter(Party::applicant).map(Party::name);
    }

    /** Who issued it is often written before its number without a break: so every ending of what stands before the year is tried. */
    static List<String> numbers(JsonNode form) {
        var numbers = new ArrayList<String>();
        form.path("previous")
                .valueStream()
                .map(one -> one.path("text").asString(""))
                .flatMap(text -> NUMBER.matcher(text).results())
                .forEach(found -> {
                    var whole = DocumentNumber.key(found.group().replace("第", ""));
                    for (int from = 0; from < found.group(1).length(); from++) {
                        numbers.add(whole.substring(from));
                    }
                });
        return numbers;
    }
}
