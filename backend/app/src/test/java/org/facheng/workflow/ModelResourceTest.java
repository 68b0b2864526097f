package org.facheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.UrlResource;

/** Two procedures may call a model the same: in a jar, too, each is deployed under its folder. */
class ModelResourceTest {

    @Test
    void a_model_in_a_jar_is_known_by_its_folder() throws MalformedURLException {
        assertThat(name("jar:file:/srv/facheng.jar!/BOOT-INF/lib/bpmn.jar!/bpmn/litigation/2017/performance.bpmn"))
                .isEqualTo("bpmn/litigation/2017/performance.bpmn");
        assertThat(name("file:/srv/bpmn/target/classes/bpmn/reconsideration/2024/performance.bpmn"))
                .isEqualTo("bpmn/reconsideration/2024/performance.bpmn");
    }

    private static String name(String url) throws MalformedURLException {
        return new ModelResource(new UrlResource(url)).getPathWithinContext();
    }
}
