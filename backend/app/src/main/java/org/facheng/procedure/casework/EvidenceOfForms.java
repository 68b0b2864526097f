package org.facheng.procedure.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facheng.casefile.CaseFile;
import org.facheng.document.Material;
import org.facheng.identity.User;
import org.facheng.procedure.evidence.Evidence;
import org.facheng.procedure.evidence.EvidenceBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Enters the evidence that forms name, or that was uploaded, into the list of the case. */
@Component
class EvidenceOfForms {

    private final EvidenceBook book;
    private final Clock clock;

    EvidenceOfForms(EvidenceBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What the form lists: {@code [{name, kind, proves, providedBy, providedOn}]}, of today and of this side where it says nothing else. */
    void listed(CaseFile file, User user, JsonNode list, String side, boolean supplement) {
        listed(file, user, list, side, null, supplement);
    }

    /**
     * What a reply lists, or what follows it.
     *
     * @param provider which of several respondents, by name; null where there is one
     */
    void ofRespondent(CaseFile file, User user, JsonNode list, @Nullable String provider) {
        listed(file, user, list, Evidence.RESPONDENT, provider, false);
    }

    private void listed(
            CaseFile file, User user, JsonNode list, String side, @Nullable String provider, boolean supplement) {
        var pieces = list.valueStream()
                .map(entry -> new EvidenceBook.Piece(
                        entry.path("name").asString(),
                        entry.path("kind").asString(null),
                        entry.path("providedBy").asString(side),
                        provider,
                        day(entry.path("providedOn")),
                        entry.path("proves").asString(null),
                        supplement,
                        null))
                .toList();
        book.enter(file.id(), pieces, user.username());
    }

    /** What was uploaded. */
    void received(CaseFile file, User user, JsonNode form, String side, List<Material> materials) {
        var pieces = materials.stream()
                .map(material -> new EvidenceBook.Piece(
                        material.name(),
                        form.path("evidenceKind").asString(null),
                        side,
                        null,
                        LocalDate.now(clock),
                        form.path("proves").asString(null),
                        false,
                        material.id()))
                .toList();
        book.enter(file.id(), pieces, user.username());
    }

    private LocalDate day(JsonNode day) {
        return day.isMissingNode() || day.isNull() ? LocalDate.now(clock) : LocalDate.parse(day.asString());
    }
}
