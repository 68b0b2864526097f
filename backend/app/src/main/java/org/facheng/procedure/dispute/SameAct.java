package org.facheng.procedure.dispute;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.facheng.casefile.ActNumbers;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.DocumentNumber;
import org.facheng.document.IssuedNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the cases about an act: those that challenge a document of this number, and those in which we issued it. Who took part in them only
 * says how sure it is that it is the same dispute; an alias of an imported matter names nobody outside it and is never compared.
 */
@Component
public class SameAct {

    /** How a case has to do with a number. */
    public enum By {
        /** It challenges the document. */
        CHALLENGED,
        /** The document was issued in it. */
        ISSUED
    }

    /**
     * @param number as it is kept
     * @param sameParty whether one of the people asked for filed it
     */
    public record Match(CaseFile file, By by, String number, boolean sameParty) {}

    private final ActNumbers acts;
    private final IssuedNumbers issued;
    private final Cases cases;
    private final JsonMapper json;

    SameAct(ActNumbers acts, IssuedNumbers issued, Cases cases, JsonMapper json) {
        this.acts = acts;
        this.issued = issued;
        this.cases = cases;
        this.json = json;
    }

    /**
     * One match a case, the same party first, then the latest received.
     *
     * @param people names of the people who sue or apply; may be empty
     */
    public List<Match> find(Collection<String> numbers, Collection<String> people) {
        var found = new LinkedHashMap<String, Match>();
        issuedIn(numbers).forEach((caseId, number) -> found.put(caseId, match(caseId, By.ISSUED, number, people)));
        for (var act : acts.casesAbout(numbers)) {
            found.computeIfAbsent(act.caseId(), id -> match(id, By.CHALLENGED, act.number(), people));
        }
        return found.values().stream().sorted(SameAct::surerFirst).toList();
    }

    /** What one of these people filed about one of these acts, the latest received first. */
    List<ActNumbers.Challenged> challengedBy(Collection<String> numbers, Collection<String> people) {
        return acts.challengedBy(numbers, people);
    }

    /** The cases in which this number was told, whoever filed them. */
    List<CaseFile> numbered(String number) {
        return acts.casesAbout(List.of(number)).stream()
                .map(found -> cases.byId(found.caseId()))
                .toList();
    }

    /** The cases in which we issued a document of one of these numbers. */
    public List<CaseFile> issuing(Collection<String> numbers) {
        return issuedIn(numbers).keySet().stream().map(cases::byId).toList();
    }

    private Map<String, String> issuedIn(Collection<String> numbers) {
        return issued.casesOf(Stream.concat(numbers.stream(), numbers.stream().map(DocumentNumber::key))
                .distinct()
                .toList());
    }

    private Match match(String caseId, By by, String number, Collection<String> people) {
        var file = cases.byId(caseId);
        return new Match(file, by, number, filedBy(file, Set.copyOf(people)));
    }

    /** Whether one of these people filed it. */
    boolean filedBy(CaseFile file, Set<String> people) {
        return names(file).anyMatch(people::contains);
    }

    private Stream<String> names(CaseFile file) {
        return json.readTree(file.form())
                .path("applicants")
                .valueStream()
                .map(one -> one.path("name").asString(""))
                .filter(name -> !name.isEmpty());
    }

    private static int surerFirst(Match one, Match other) {
        int party = Boolean.compare(other.sameParty(), one.sameParty());
        return party != 0
                ? party
                : other.file().receivedOn().compareTo(one.file().receivedOn());
    }
}
