package org.facheng.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facheng.casefile.CaseHeading;
import org.springframework.stereotype.Component;

/** Puts what moves together with the documents that printed the old dates. */
@Component
class PreviewLines {

    private final TimeLimits limits;
    private final DatesInDocuments documents;

    PreviewLines(TimeLimits limits, DatesInDocuments documents) {
        this.limits = limits;
        this.documents = documents;
    }

    /** What was printed, by case and date. */
    Map<String, List<DatesInDocuments.Printed>> printed(Collection<RecountMapper.Moved> moves) {
        Map<String, Set<LocalDate>> dates = new HashMap<>();
        for (var move : moves) {
            if (!move.dueBefore().equals(move.dueAfter())) {
                dates.computeIfAbsent(move.caseId(), id -> new HashSet<>()).add(move.dueBefore());
            }
        }
        Map<String, List<DatesInDocuments.Printed>> found = new HashMap<>();
        documents.printing(dates).forEach(each -> found.computeIfAbsent(
                        each.caseId() + each.date(), key -> new ArrayList<>())
                .add(each));
        return found;
    }

    /** @param settled how it was settled, or null */
    NoticePreview.Line line(
            RecountMapper.Moved move,
            Deadline clock,
            CaseHeading file,
            Map<String, List<DatesInDocuments.Printed>> printed,
            NoticePreview.Settled settled) {
        var limit = limits.byRule(clock.rule(), clock.startedOn());
        return new NoticePreview.Line(
                move.kind(),
                file.caseNo(),
                file.title(),
                limit.knownAs(),
                limit.name().zh(),
                move.dueBefore(),
                move.dueAfter(),
                move.rawBefore(),
                move.rawAfter(),
                printed.getOrDefault(move.caseId() + move.dueBefore(), List.of()).stream()
                        .map(p -> new NoticePreview.Document(p.documentId(), p.name(), p.number(), p.issuedOn()))
                        .toList(),
                settled);
    }
}
