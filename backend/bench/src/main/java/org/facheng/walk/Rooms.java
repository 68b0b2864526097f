package org.facheng.walk;

import org.facheng.audit.Journal;
import org.facheng.bench.TemporaryProduct;
import org.facheng.casefile.Cases;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.TimeLimits;
import org.facheng.document.Materials;
import org.facheng.identity.Acting;
import org.facheng.identity.Directory;
import org.facheng.inbox.CaseTasks;
import org.facheng.platform.TimeMachine;
import org.facheng.procedure.PassingTime;
import org.facheng.procedure.casework.CaseActs;
import org.facheng.procedure.casework.TaskForms;
import org.facheng.procedure.casework.TaskPrefill;
import org.facheng.procedure.definition.Procedures;
import org.facheng.procedure.filing.Filing;
import org.facheng.walk.workflow.EngineView;
import org.facheng.walk.workflow.TakenFlows;

/** The use cases of people that a walk goes through, and what it looks at between them. */
record Rooms(
        Filing filing,
        CaseTasks tasks,
        TaskForms taskForms,
        TaskPrefill prefill,
        CaseActs acts,
        Materials materials,
        Acting acting,
        Directory directory,
        Cases cases,
        Deadlines deadlines,
        TimeLimits limits,
        Procedures procedures,
        Journal journal,
        PassingTime passingTime,
        TimeMachine clock,
        EngineView engine,
        TakenFlows flows) {

    static Rooms of(TemporaryProduct product) {
        return new Rooms(
                product.bean(Filing.class),
                product.bean(CaseTasks.class),
                product.bean(TaskForms.class),
                product.bean(TaskPrefill.class),
                product.bean(CaseActs.class),
                product.bean(Materials.class),
                product.bean(Acting.class),
                product.bean(Directory.class),
                product.bean(Cases.class),
                product.bean(Deadlines.class),
                product.bean(TimeLimits.class),
                product.bean(Procedures.class),
                product.bean(Journal.class),
                product.bean(PassingTime.class),
                product.bean(TimeMachine.class),
                product.bean(EngineView.class),
                product.bean(TakenFlows.class));
    }
}
