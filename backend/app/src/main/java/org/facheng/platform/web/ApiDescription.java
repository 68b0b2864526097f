package org.facheng.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import tools.jackson.databind.JsonNode;

/**
 * How the description of the interface reads the records: exactly enough that clients can be generated from it. A member has a
 * value unless its record marks it {@code @Nullable}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("facheng.development")
class ApiDescription {

    /** One for the process, as the library's own list of resolvers is: with two products in it each would fill the names of the other. */
    private static final Names NAMES = new Names();

    ApiDescription() {
        // A JSON value has the shape of a form or a schema, not the methods of the class that holds it.
        var anything = new Schema<>();
        anything.setAdditionalProperties(true);
        // The token is taken from the request by the framework; nobody sends it as a parameter.
        SpringDocUtils.getConfig()
                .replaceWithSchema(JsonNode.class, anything)
                .addRequestWrapperToIgnore(CsrfToken.class);
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), NAMES);
    }

    @Bean
    OpenApiCustomizer members() {
        return api -> {
            var asked = bodies(api);
            api.getComponents().getSchemas().forEach((name, schema) -> {
                Map<String, Schema<?>> members = members(schema);
                var type = NAMES.used.get(name);
                if (members != null && type != null) {
                    var nullable = nullableOf(type).collect(Collectors.toSet());
                    boolean mayBeAbsent = asked.contains(name) || type.isAnnotationPresent(JsonInclude.class);
                    members.replaceAll((member, shape) -> nullable.contains(member) ? orNull(shape) : shape);
                    schema.setRequired(members.keySet().stream()
                            .filter(member -> !(mayBeAbsent && nullable.contains(member)))
                            .toList());
                }
            });
        };
    }

    /** Names of the schemas that are sent to the server; it writes every member itself, those who ask need not. */
    private static Set<String> bodies(OpenAPI api) {
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
                .map(content -> content.getSchema().get$ref())
                .filter(Objects::nonNull)
                .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Schema<?>> members(Schema schema) {
        return schema.getProperties();
    }

    private static Stream<String> nullableOf(Class<?> type) {
        return !type.isRecord()
                ? Stream.empty()
                : Arrays.stream(type.getRecordComponents()).flatMap(ApiDescription::nullableOf);
    }

    private static Stream<String> nullableOf(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return nullableOf(component.getType());
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Stream.of(component.getName())
                : Stream.empty();
    }

    private static Schema<?> orNull(Schema<?> type) {
        if (type.getTypes() != null) {
            return type.types(Stream.concat(type.getTypes().stream(), Stream.of("null"))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return type.get$ref() == null
                ? type
                : new Schema<>().anyOf(List.of(type, new Schema<>().types(Set.of("null"))));
    }

    /** Records of the same name in two classes stay two schemas: a nested record is called after the class around it. */
    private static final class Names extends TypeNameResolver {

        private final Map<String, Class<?>> used = new ConcurrentHashMap<>();

        @Override
        protected String getNameOfClass(Class<?> type) {
            var outer = type.getEnclosingClass();
            var name = outer == null
                    ? type.getSimpleName()
                    : getNameOfClass(outer).replaceFirst("(Controller|View)$", "") + type.getSimpleName();
            used.put(name, type);
            return name;
        }
    }
}
