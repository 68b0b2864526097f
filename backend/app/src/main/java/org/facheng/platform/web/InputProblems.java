package org.facheng.platform.web;

import java.util.stream.Collectors;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

/** Input that does not fit, with a JSON pointer to each place at fault. */
final class InputProblems {

    private InputProblems() {}

    /** A body that can't be read as what is asked for. */
    static ProblemException of(HttpMessageNotReadableException e) {
        var cause = e.getMostSpecificCause();
        if (cause instanceof ProblemException refused) {
            return refused;
        }
        if (cause instanceof StreamConstraintsException) {
            return HttpProblems.of(413);
        }
        return e.getCause() instanceof DatabindException mismatch
                ? of(mismatch)
                : new ProblemException(
                        400,
                        "malformed_json",
                        "请求内容不是有效的 JSON，或者有重复的字段。",
                        "The body is not valid JSON, or names a member twice.");
    }

    /** A value of the address that is none of its kind. */
    static ProblemException of(TypeMismatchException e) {
        return invalid().at("/" + e.getPropertyName(), "格式不正确", "has the wrong format");
    }

    /** What the address, or a form of several parts, must have. */
    static ProblemException missing(String name) {
        return invalid().at("/" + name, "请填写", "is required");
    }

    /** A value of the wrong type, or a date that is none. */
    private static ProblemException of(DatabindException mismatch) {
        String pointer = mismatch.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        return invalid().at(pointer, "格式不正确", "has the wrong format");
    }

    static ProblemException of(MethodArgumentNotValidException e) {
        ProblemException problem = invalid();
        e.getFieldErrors().forEach(error -> {
            String pointer = "/"
                    + error.getField()
                            .replace("].", "/")
                            .replace('.', '/')
                            .replace('[', '/')
                            .replace("]", "");
            problem.at(pointer, error.getDefaultMessage(), english(error.getCode()));
        });
        return problem;
    }

    static ProblemException of(HandlerMethodValidationException e) {
        ProblemException problem = invalid();
        e.getParameterValidationResults().forEach(result -> {
            String pointer = "/" + result.getMethodParameter().getParameterName();
            result.getResolvableErrors()
                    .forEach(
                            error -> problem.at(pointer, error.getDefaultMessage(), english(lastOf(error.getCodes()))));
        });
        return problem;
    }

    /** What a constraint means, by its name: the messages at the constraints are for the reader of Chinese. */
    private static String english(String constraint) {
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotBlank" -> "is required";
            case "NotEmpty" -> "needs at least one entry";
            case "Size" -> "is too long or too short";
            case "Email" -> "is not an e-mail address";
            case "Pattern" -> "has characters or a length that are not allowed";
            default -> "is not right";
        };
    }

    /** Codes go from the particular to the general; the last is the constraint's name. */
    private static String lastOf(String[] codes) {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static ProblemException invalid() {
        return Problems.invalid("invalid_input", "填写的内容有误，请按提示修改。", "Some of the input is not right.");
    }
}
