package org.facheng.portal;

import java.time.LocalDate;
import java.util.List;
import org.facheng.platform.Cursor;
import org.facheng.platform.Problems;
import org.facheng.platform.Slice;
import org.facheng.procedure.publication.PublishedDecision;
import org.facheng.procedure.publication.PublishedDecisions;
import org.facheng.procedure.publication.PublishedDecisions.Place;
import org.facheng.procedure.publication.PublishedDecisions.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 行政复议决定书公开 (行政复议法第七十九条第一款): for everybody, without signing in. */
@RestController
class PublishedDecisionsController {

    /** A decision in a list. */
    record Entry(
            String id,
            String number,
            String title,
            String organ,
            String respondent,
            String kind,
            String kindName,
            String orders,
            LocalDate decidedOn,
            LocalDate publishedOn) {

        static Entry of(PublishedDecision decision) {
            return new Entry(
                    decision.id(),
                    decision.number(),
                    decision.title(),
                    decision.organ(),
                    decision.respondent(),
                    decision.kind(),
                    decision.kindName(),
                    decision.orders(),
                    decision.decidedOn(),
                    decision.publishedOn());
        }
    }

    private final PublishedDecisions decisions;

    PublishedDecisionsController(PublishedDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param year in which it was decided
     * @param kind of the act that was challenged
     * @param q words in number, title or text
     */
    @GetMapping("/api/portal/decisions")
    ResponseEntity<List<Entry>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var after = Cursor.read(cursor, place -> new Place(LocalDate.parse(place.get(0)), place.get(1)));
        int size = Slice.size(limit);
        var found = decisions.page(new Query(year, kind, q), after, size + 1).stream()
                .map(Entry::of)
                .toList();
        return Slice.first(found, size, entry -> Cursor.of(entry.decidedOn(), entry.id()));
    }

    /** The same with their texts, as a file to keep. */
    @GetMapping("/api/portal/decisions.json")
    ResponseEntity<List<PublishedDecision>> export(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("decisions.json")
                                .build()
                                .toString())
                .body(decisions.find(new Query(year, kind, q)));
    }

    @GetMapping("/api/portal/decisions/{id}")
    PublishedDecision one(@PathVariable String id) {
        return decisions.byId(id).orElseThrow(Problems::notFound);
    }
}
