package org.facheng.recheck;

import org.facheng.casefile.Cases;
import org.facheng.deadline.Corrections;
import org.facheng.deadline.Deadlines;
import org.facheng.deadline.Stops;
import org.facheng.deadline.TimeLimits;
import org.facheng.platform.TimeMachine;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases a story happens through. */
record StoryRooms(
        Cases cases,
        Deadlines deadlines,
        Stops stops,
        Corrections corrections,
        TimeLimits limits,
        TimeMachine clock,
        TransactionTemplate transaction) {

    static StoryRooms of(ApplicationContext product) {
        return new StoryRooms(
                product.getBean(Cases.class),
                product.getBean(Deadlines.class),
                product.getBean(Stops.class),
                product.getBean(Corrections.class),
                product.getBean(TimeLimits.class),
                product.getBean(TimeMachine.class),
                product.getBean(TransactionTemplate.class));
    }
}
