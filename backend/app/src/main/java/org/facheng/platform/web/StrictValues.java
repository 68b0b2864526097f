package org.facheng.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Days, times and instants are texts in the one form the contract names. Jackson by itself also takes counts since 1970, lists of numbers,
 * and an instant for a day, whose day then depends on nobody knows which zone.
 */
@Configuration(proxyBeanMethods = false)
class StrictValues {

    /** A number is no text either. */
    @Bean
    JsonMapperBuilderCustomizer onlyTextsAsTexts() {
        return json -> json.withCoercionConfig(LogicalType.Textual, texts -> Stream.of(
                        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)));
    }

    @Bean
    JsonMapperBuilderCustomizer datesAsTexts() {
        return json -> json.addModule(new SimpleModule("dates")
                .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new Text<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(OffsetDateTime.class, new Text<>(OffsetDateTime.class, OffsetDateTime::parse)));
    }

    private static final class Text<T> extends StdDeserializer<T> {

        private final Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return handledType().cast(context.handleUnexpectedToken(handledType(), json));
            }
            try {
                return parse.apply(json.getString());
            } catch (DateTimeException none) {
                return handledType()
                        .cast(context.handleWeirdStringValue(handledType(), json.getString(), "no such time"));
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<T> handledType() {
            return (Class<T>) super.handledType();
        }
    }
}
