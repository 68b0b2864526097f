package org.facheng.walk.planted;

import org.facheng.walk.workflow.DisturbedSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plants what can go wrong in an automatic step of a model. */
@Configuration(proxyBeanMethods = false)
public class PlantedSteps {

    private static final int ONE_IN = 15;

    @Bean
    DisturbedSteps disturbedSteps() {
        return new DisturbedSteps(() -> Plant.THROWING_STEP.now(ONE_IN), () -> Plant.MODEL_STANDS_STILL.now(ONE_IN));
    }
}
