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

    private final ActNumberMapper mapper;

    ActNumbers(ActNumberMapper mapper) {
        this.mapper = mapper;
    }

    /** The numbers of the acts a case that was just opened is about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String caseId, Collection<String> numbers) {
        var keys = keys(numbers);
        if (!keys.isEmpty()) {
            mapper.add(caseId, keys);
        }
    }

    public List<Found> casesAbout(Collection<String> numbers) {
        var keys = keys(numbers);
        return keys.isEmpty() ? List.of() : mapper.with(keys);
    }

    private static List<String> keys(Collection<String> numbers) {
        return numbers.stream()
                .map(DocumentNumber::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
