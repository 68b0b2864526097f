package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which cases are about the act of a document number. */
@Component
public class ActNumbers {

    /** @param number as {@link DocumentNumber#key} gives it */
    public record Found(String caseId, String number) {}

    /** Many people may challenge one act; who looks for a case sees the latest. */
    private static final int MOST = 50;

    private final ActNumberMapper mapper;
    private final CaseMapper cases;

    ActNumbers(ActNumberMapper mapper, CaseMapper cases) {
        this.mapper = mapper;
        this.cases = cases;
    }

    /** The numbers of the acts a case that was just opened is about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String caseId, Collection<String> numbers) {
        var keys = keys(numbers);
        if (!keys.isEmpty()) {
            mapper.add(caseId, keys);
        }
    }

    /** At most fifty, the latest received first. */
    public List<Found> casesAbout(Collection<String> numbers) {
        var keys = keys(numbers);
        return keys.isEmpty() ? List.of() : mapper.with(keys, MOST);
    }

    /** What one of these people filed about one of these acts; at most fifty, the latest received first. */
    public List<CaseFile> challengedBy(Collection<String> numbers, Collection<String> people) {
        var keys = keys(numbers);
        return keys.isEmpty() || people.isEmpty() ? List.of() : cases.challenging(keys, people, MOST);
    }

    private static List<String> keys(Collection<String> numbers) {
        return numbers.stream()
                .map(DocumentNumber::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
