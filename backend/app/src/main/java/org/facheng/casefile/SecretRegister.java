package org.facheng.casefile;

import java.util.Collection;
import java.util.List;
import org.facheng.identity.CaseScope;
import org.facheng.identity.SecretCases;
import org.springframework.stereotype.Service;

/** Informers' cases in the database. */
@Service
class SecretRegister implements SecretCases {

    private final CaseMapper mapper;

    SecretRegister(CaseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<CaseScope> find(Collection<String> reported, Collection<String> caseIds) {
        return mapper.secret(reported, caseIds).stream().map(CaseFile::scope).toList();
    }
}
