package org.facheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.facheng.casefile.ActNumberMapper.Challenge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which cases are about the act of a document number. */
@Component
public class ActNumbers {

    /** @param number as {@link DocumentNumber#key} gives it */
    public record Found(String caseId, String number) {}

    /** A case that challenges an act, as far as one needs to know to choose among several. */
    public record Challenged(
            String caseId,
            String procedure,
            String handlingUnitId,
            boolean open,
            boolean secret,
            LocalDate receivedOn) {}

    /** Many people may challenge one act; who looks for a case sees the latest. */
    private static final int MOST = 50;

    private final ActNumberMapper mapper;

    ActNumbers(ActNumberMapper mapper) {
        this.mapper = mapper;
    }

    /** The numbers of the acts a case that was just opened is about, with those who challenge them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CaseFile file, Collection<Party> parties, Collection<String> numbers) {
        var names = parties.stream()
                .filter(Party::applicant)
                .map(Party::name)
                .distinct()
                .toList();
        var challenges = keys(numbers).stream()
                .flatMap(number -> (names.isEmpty() ? List.of("") : names)
                        .stream().map(name -> new Challenge(file.id(), number, name, file.receivedOn())))
                .toList();
        if (!challenges.isEmpty()) {
            mapper.add(challenges);
        }
    }

    /** A party that has come into the case, or another name of one. */
    void joined(Party party) {
        if (party.applicant()) {
            mapper.join(party.caseId(), party.name());
        }
    }

    /** At most fifty, the latest received first. */
    public List<Found> casesAbout(Collection<String> numbers) {
        var keys = keys(numbers);
        return keys.isEmpty() ? List.of() : mapper.with(keys, MOST);
    }

    /** What one of these people filed about one of these acts; at most fifty, the latest received first. */
    public List<Challenged> challengedBy(Collection<String> numbers, Collection<String> people) {
        var keys = keys(numbers);
        return keys.isEmpty() || people.isEmpty() ? List.of() : mapper.challenging(keys, people, MOST);
    }

    private static List<String> keys(Collection<String> numbers) {
        return numbers.stream()
                .map(DocumentNumber::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
