package org.facheng.procedure.casework;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.definition.FormLine;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a document can say of the filing: {@code filed:statement}, {@code filed:materials}, {@code filed:clerk}. */
@Component
class FiledMatter {

    private static final String PAPERS = "submission";

    private final Procedures procedures;
    private final Materials materials;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    FiledMatter(Procedures procedures, Materials materials, CurrentUser currentUser, JsonMapper json) {
        this.procedures = procedures;
        this.materials = materials;
        this.currentUser = currentUser;
        this.json = json;
    }

    /** @param what {@code statement}, {@code materials}, {@code clerk}, or a pointer into the form; null where nothing is there */
    Object get(CaseFile file, String what) {
        if (what.startsWith("/")) {
            return json.readTree(file.form()).at(what).asString(null);
        }
        return switch (what) {
            case "statement" -> statement(file);
            case "materials" -> materials.ofCase(file.id()).stream()
                    .map(Material::name)
                    .toList();
            case "clerk" -> currentUser.require().displayName();
            default -> throw new IllegalArgumentException("A filing has no " + what);
        };
    }

    /** The filed form under its titles, one paragraph a field and for each line of a long text; which papers came with it is no statement of the applicant. */
    private List<String> statement(CaseFile file) {
        var form = (ObjectNode) json.readTree(file.form());
        form.remove(PAPERS);
        return procedures.byKey(file.procedure(), file.lawVersion()).form("registration").read(form).stream()
                .flatMap(FiledMatter::paragraphs)
                .toList();
    }

    private static Stream<String> paragraphs(FormLine line) {
        if (line.parts().isEmpty()) {
            return (line.title() + "：" + line.text()).lines().map(String::strip).filter(text -> !text.isEmpty());
        }
        var nested = line.parts().stream().anyMatch(part -> !part.parts().isEmpty());
        return nested
                ? line.parts().stream()
                        .map(part ->
                                line.title() + "：" + sentence(part, part.parts().isEmpty()))
                : Stream.of(line.title() + "：" + sentence(line, false));
    }

    private static String sentence(FormLine line, boolean titled) {
        var text = line.parts().isEmpty()
                ? line.text().replace("\n", "；")
                : line.parts().stream().map(part -> sentence(part, true)).collect(Collectors.joining("；"));
        return titled ? line.title() + "：" + text : text;
    }
}
