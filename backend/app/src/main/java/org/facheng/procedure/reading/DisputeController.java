package org.facheng.procedure.reading;

import java.util.Comparator;
import org.facheng.casefile.CaseFile;
import org.facheng.casefile.ReadingRecord;
import org.facheng.identity.CurrentUser;
import org.facheng.procedure.dispute.Disputes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One dispute 争议: one thread of what happened in all of its cases, as far as their whole files are open to the person. */
@RestController
class DisputeController {

    private final Disputes disputes;
    private final DisputeViews views;
    private final DisputeDays days;
    private final CaseTimeline timeline;
    private final ReadingRecord readings;
    private final CurrentUser currentUser;

    DisputeController(
            Disputes disputes,
            DisputeViews views,
            DisputeDays days,
            CaseTimeline timeline,
            ReadingRecord readings,
            CurrentUser currentUser) {
        this.readings = readings;
        this.currentUser = currentUser;
        this.disputes = disputes;
        this.views = views;
        this.days = days;
        this.timeline = timeline;
    }

    @GetMapping("/api/cases/{caseNo}/dispute")
    DisputeView thread(@PathVariable String caseNo) {
        var files = disputes.of(views.whole(caseNo).id()).stream()
                .filter(views::readable)
                .toList();
        var reader = currentUser.require();
        files.forEach(file -> readings.read(file, reader));
        return new DisputeView(
                files.stream().map(views::of).toList(),
                days.of(files),
                files.stream()
                        .flatMap(file -> timeline.of(file.id(), reader).stream().map(line -> entry(file, line)))
                        .sorted(Comparator.comparing(DisputeView.Entry::at))
                        .toList());
    }

    private static DisputeView.Entry entry(CaseFile file, CaseTimeline.Line line) {
        return new DisputeView.Entry(
                file.caseNo(), line.at(), line.actorName(), line.action(), line.text(), line.basis());
    }
}
