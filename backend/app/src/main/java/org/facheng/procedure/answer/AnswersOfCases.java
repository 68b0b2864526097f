package org.facheng.procedure.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was typed and decided in many cases, for reading. */
@Component
public class AnswersOfCases {

    private final ManyAnswersMapper mapper;

    AnswersOfCases(ManyAnswersMapper mapper) {
        this.mapper = mapper;
    }

    /** Ids of the cases in which one of these tasks or acts was done from one instant until before the other. */
    public Set<String> done(Collection<String> keys, Instant from, Instant before) {
        return keys.isEmpty() ? Set.of() : mapper.done(keys, from, before);
    }

    /** Those of these tasks and acts, by case and in the order they were given; a case without any is not in the map. */
    public Map<String, List<Answer>> of(Collection<String> caseIds, Collection<String> keys) {
        return caseIds.isEmpty() || keys.isEmpty()
                ? Map.of()
                : mapper.ofCases(caseIds, keys).stream().collect(Collectors.groupingBy(Answer::caseId));
    }
}
