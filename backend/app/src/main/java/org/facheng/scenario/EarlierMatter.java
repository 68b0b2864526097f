package org.facheng.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.CaseLinks;
import org.facheng.casefile.Cases;
import org.facheng.identity.Directory;
import org.facheng.identity.Role;
import org.facheng.procedure.filing.Filing;
import org.facheng.procedure.filing.FilingRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code earlier:DATE} in a form stands for the number of the same matter as it came by letter that day: the one the case is linked to, or one that is registered now. */
@Component
class EarlierMatter {

    private static final Pattern NAMED = Pattern.compile("(?<=\")earlier:([0-9-]{10})(?=\")");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Filing filing;
    private final Cases cases;
    private final CaseLinks links;
    private final Directory directory;

    EarlierMatter(Filing filing, Cases cases, CaseLinks links, Directory directory) {
        this.filing = filing;
        this.cases = cases;
        this.links = links;
        this.directory = directory;
    }

    JsonNode named(String caseId, JsonNode form) {
        return JSON.readTree(NAMED.matcher(form.toString())
                .replaceAll(day -> number(cases.byId(caseId), LocalDate.parse(day.group(1)))));
    }

    private String number(CaseFile file, LocalDate receivedOn) {
        return links.of(file.id()).stream()
                .findFirst()
                .map(CaseFile::caseNo)
                .orElseGet(() -> registered(file, receivedOn));
    }

    private String registered(CaseFile file, LocalDate receivedOn) {
        var matter = ((ObjectNode) JSON.readTree(file.form()))
                .put("channel", "letter")
                .put("receivedOn", receivedOn.toString());
        var registrar = directory.staff(Role.REGISTRAR, file.handlingUnitId()).get(0);
        var filed = filing.file(new FilingRequest(
                file.procedure(), "letter", receivedOn, null, matter, "", List.of(), registrar, false));
        return cases.byId(filed.caseId()).caseNo();
    }
}
