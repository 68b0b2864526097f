package org.facheng.procedure.referral;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.facheng.document.CaseDocument;
import org.facheng.document.Documents;
import org.facheng.document.Materials;
import org.facheng.identity.User;
import org.springframework.stereotype.Component;

/** A letter of the one body, as a paper the other body received. */
@Component
public class LetterCopies {

    private final Documents documents;
    private final Materials materials;

    LetterCopies(Documents documents, Materials materials) {
        this.documents = documents;
        this.materials = materials;
    }

    /** To be bound to the case that receives it; empty where printing is switched off. */
    public List<String> of(CaseDocument letter, User sender) {
        if (letter.sha256() == null) {
            return List.of();
        }
        var content = new ByteArrayInputStream(documents.file(letter.id(), "pdf"));
        var name = "%s（%s）.pdf".formatted(letter.name(), letter.number());
        return List.of(materials.receive(sender.id(), name, content).uploadId());
    }
}
