package org.facheng.document;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which case a document of ours was issued in, by its number. */
@Component
public class IssuedNumbers {

    private final DocumentMapper mapper;

    IssuedNumbers(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    /** Case → number, for each of the numbers we have issued. */
    public Map<String, String> casesOf(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : mapper.numbered(numbers).stream()
                        .collect(Collectors.toMap(
                                DocumentMapper.Numbered::caseId, DocumentMapper.Numbered::number, (one, other) -> one));
    }
}
