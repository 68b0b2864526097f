package org.facheng.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the parties of many cases are called, asked for lists that show one of each. */
@Service
public class PartyNames {

    private final CaseMapper mapper;

    PartyNames(CaseMapper mapper) {
        this.mapper = mapper;
    }

    /** The names of these, by id; also of those who are no parties any more. */
    public Map<String, String> of(Collection<String> partyIds) {
        return partyIds.isEmpty()
                ? Map.of()
                : mapper.namesOf(partyIds).stream()
                        .collect(Collectors.toMap(CaseMapper.Named::id, CaseMapper.Named::name));
    }
}
