package org.facheng.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application on a real database: a schema of its own for every context, made by the migrations,
 * with MockMvc and a clock that may be moved. Test classes without settings of their own share one context and schema,
 * so a test works on cases and people it made itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ContextCustomizerFactories(FreshSchemaFactory.class)
@TestExecutionListeners(listeners = RealTimeFirst.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface FachengTest {

    /**
     * Tag of the classes with settings, beans or a server of their own. They go one after the other in one process, so that those with the same
     * share one application: beside each other each process would start its own.
     */
    String OWN_SETTINGS = "own-settings";

    /** Settings, such as {@code facheng.demo=true}; each different set costs one more context. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** A real server on a free port, for tests that go over HTTP. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;
}
