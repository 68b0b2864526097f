package org.facheng.procedure.decision;

import org.facheng.casefile.CaseFile;
import org.facheng.casefile.Cases;
import org.facheng.casefile.Party;
import org.facheng.identity.Directory;
import org.facheng.identity.Unit;
import org.facheng.procedure.advice.CompetentOrgan;
import org.springframework.stereotype.Component;

/** What the authority of a case is, by its name: a government of county level or above, or one that decides on its own act. */
@Component
class DecidingAuthority {

    private final Directory directory;
    private final Cases cases;

    DecidingAuthority(Directory directory, Cases cases) {
        this.directory = directory;
        this.cases = cases;
    }

    /** 第五十二条第一款 obliges governments to have a committee, which are all called so. */
    boolean isGovernment(CaseFile file) {
        return CompetentOrgan.isGovernment(name(file));
    }

    /** 第二十四条第二款: the government of a province has jurisdiction over its own acts. */
    boolean decidesOnOwnActOfProvince(CaseFile file) {
        var name = name(file);
        return CompetentOrgan.isProvince(name)
                && cases.parties(file.id()).stream()
                        .filter(Party::respondent)
                        .anyMatch(party -> name.equals(party.name()));
    }

    private String name(CaseFile file) {
        return directory
                .unit(file.handlingUnitId())
                .flatMap(unit -> directory.unit(unit.bodyId()))
                .map(Unit::name)
                .orElse("");
    }
}
