package org.facheng.procedure.reading;

import java.util.List;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.DeadlineViews;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.ExplanationStep;
import org.facheng.identity.CurrentUser;
import org.facheng.platform.Problems;
import org.facheng.procedure.ProcedureRuntime;
import org.facheng.procedure.casework.CaseActs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case for staff: read it, see why its dates are what they are, act on it. */
@RestController
@RequestMapping("/api/cases/{caseNo}")
class CaseController {

    record Explanation(DeadlineView deadline, List<ExplanationStep> steps) {}

    /** The main model, and in {@code models} every model the case has walked or walks, the main one first. */
    record DiagramView(String bpmnXml, List<String> active, List<String> done, List<ProcedureRuntime.Diagram> models) {}

    record ActRequest(@Nullable JsonNode form, @Nullable List<String> uploadIds) {}

    private final CaseReading reading;
    private final CaseActs acts;
    private final CaseTimeline timeline;
    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final ProcedureRuntime runtime;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    CaseController(
            CaseReading reading,
            CaseActs acts,
            CaseTimeline timeline,
            Deadlines deadlines,
            DeadlineViews views,
            ProcedureRuntime runtime,
            CurrentUser currentUser,
            JsonMapper json) {
        this.reading = reading;
        this.acts = acts;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.views = views;
        this.runtime = runtime;
        this.currentUser = currentUser;
        this.json = json;
    }

    @GetMapping
    CaseView get(@PathVariable String caseNo) {
        return reading.read(caseNo);
    }

    @GetMapping("/timeline")
    List<CaseTimeline.Line> timeline(@PathVariable String caseNo) {
        return timeline.of(reading.find(caseNo).id());
    }

    @GetMapping("/documents")
    List<CaseView.DocumentView> documents(@PathVariable String caseNo) {
        return reading.documents(reading.find(caseNo));
    }

    @GetMapping("/deadlines")
    List<DeadlineView> deadlines(@PathVariable String caseNo) {
        return views.ofCase(reading.find(caseNo).id());
    }

    @GetMapping("/deadlines/{id}/explanation")
    Explanation explanation(@PathVariable String caseNo, @PathVariable String id) {
        var deadline = deadlines.byId(id);
        if (!deadline.caseId().equals(reading.find(caseNo).id())) {
            throw Problems.notFound();
        }
        return new Explanation(views.of(deadline), deadlines.explain(id));
    }

    @GetMapping("/diagram")
    DiagramView diagram(@PathVariable String caseNo) {
        var models = runtime.diagrams(reading.find(caseNo).id());
        var main = models.get(0);
        return new DiagramView(main.bpmnXml(), main.active(), main.done(), models);
    }

    @PostMapping("/actions/{action}")
    CaseView act(@PathVariable String caseNo, @PathVariable String action, @RequestBody ActRequest request) {
        var file = reading.find(caseNo);
        var form = request.form() == null ? json.createObjectNode() : request.form();
        acts.perform(
                file.id(),
                action,
                currentUser.require(),
                form,
                request.uploadIds() == null ? List.of() : request.uploadIds());
        return reading.read(caseNo);
    }
}
