package org.facheng.procedure.casework;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Material;
import org.facheng.document.Materials;
import org.facheng.procedure.definition.Procedures;
import org.springframework.stereotype.Component;

/** 卷内目录: what the file of a case holds, in the order it came in or went out. */
@Component
class ArchiveContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Documents documents;
    private final Materials materials;
    private final Procedures procedures;

    ArchiveContents(Documents documents, Materials materials, Procedures procedures) {
        this.documents = documents;
        this.materials = materials;
        this.procedures = procedures;
    }

    /** One line for each: documents that were issued, then what was received. */
    List<String> of(CaseFile file) {
        var lines = new ArrayList<String>();
        documents.ofCase(file.id()).stream()
                .filter(CaseDocument::issued)
                .map(ArchiveContents::line)
                .forEach(lines::add);
        var procedure = procedures.byKey(file.procedure(), file.lawVersion());
        materials.ofCase(file.id()).stream()
                .map(material -> line(material, procedure.materialName(material.kind())))
                .forEach(lines::add);
        return lines;
    }

    private static String line(CaseDocument document) {
        var number = document.number() == null ? "" : "（" + document.number() + "）";
        return "%s%s，%s印发".formatted(document.name(), number, DAY.format(document.issuedOn()));
    }

    private static String line(Material material, String kind) {
        return "%s：%s".formatted(kind, material.name());
    }
}
