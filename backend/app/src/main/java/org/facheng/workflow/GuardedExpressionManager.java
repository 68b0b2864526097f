package org.facheng.workflow;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.springframework.context.ApplicationContext;

/**
 * The whitelist of beans stops {@code ${runtimeService}}; this stops the ways round it: {@code execution.processEngineServices} and
 * {@code getClass()}.
 */
final class GuardedExpressionManager extends SpringExpressionManager {

    GuardedExpressionManager(ApplicationContext context, Map<Object, Object> words) {
        super(context, words);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new Guard());
        resolvers.add(super.createElResolver());
        return resolvers;
    }

    private static final class Guard extends ELResolver {

        private static final Set<String> FORBIDDEN = Set.of(
                "class",
                "getClass",
                "processEngineServices",
                "getProcessEngineServices",
                "processEngine",
                "getProcessEngine");

        private static void check(Object base, Object name) {
            boolean way = FORBIDDEN.contains(String.valueOf(name))
                    || base instanceof Class
                    || base instanceof ClassLoader
                    || base instanceof ProcessEngineServices;
            if (base != null && way) {
                throw new PropertyNotFoundException("not allowed in an expression: " + name);
            }
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            check(base, property);
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            check(base, method);
            return null;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            check(base, property);
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            check(base, property);
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            check(base, property);
            return false;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }
    }
}
