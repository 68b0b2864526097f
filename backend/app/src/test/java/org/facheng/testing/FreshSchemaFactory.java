package org.facheng.testing;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every new test context an empty schema on {@link TestDatabase}, and {@link TestMail} where it is asked for. */
final class FreshSchemaFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new FreshSchema(test.isAnnotationPresent(WithMailServer.class));
    }

    /** Equal where they ask for the same, so that contexts are shared between test classes. */
    private record FreshSchema(boolean mail) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().addBeanPostProcessor(new CheapPasswords());
            TestDatabase.Schema schema = TestDatabase.newSchema();
            TestPropertyValues.of(
                            "facheng.database.url=" + schema.url(),
                            "facheng.database.user=" + schema.user(),
                            "facheng.database.password=" + schema.password(),
                            "facheng.data=target/test-data/" + schema.url().replaceFirst(".*/([^?]+).*", "$1"))
                    .applyTo(context);
            if (mail) {
                TestMail.start();
                TestPropertyValues.of(
                                "spring.mail.host=127.0.0.1",
                                "spring.mail.port=" + TestMail.PORT,
                                "spring.mail.properties.mail.smtp.starttls.required=false",
                                "facheng.public-url=https://fy.example.org")
                        .applyTo(context);
            }
        }
    }
}
