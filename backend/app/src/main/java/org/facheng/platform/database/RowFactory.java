package org.facheng.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes the records that rows become. MyBatis by itself looks the constructor up for every row, and where it is not public runs into a
 * refusal each time before it asks for access.
 */
final class RowFactory extends DefaultObjectFactory {

    private static final long serialVersionUID = 1;

    private record Signature(Class<?> type, List<Class<?>> parameters) {}

    private final transient Map<Signature, Constructor<?>> constructors = new ConcurrentHashMap<>();

    @Override
    public <T> T create(Class<T> type, List<Class<?>> parameters, List<Object> values) {
        if (!type.isRecord() || parameters == null) {
            return super.create(type, parameters, values);
        }
        try {
            return type.cast(constructors
                    .computeIfAbsent(new Signature(type, List.copyOf(parameters)), RowFactory::constructor)
                    .newInstance(values.toArray()));
        } catch (InstantiationException | IllegalAccessException e) {
            throw new ReflectionException("A row can't become a " + type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new ReflectionException("A " + type.getName() + " refused its row", e.getTargetException());
        }
    }

    private static Constructor<?> constructor(Signature signature) {
        try {
            var constructor = signature
                    .type()
                    .getDeclaredConstructor(signature.parameters().toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new ReflectionException(
                    "No constructor fits the rows of " + signature.type().getName(), e);
        }
    }
}
