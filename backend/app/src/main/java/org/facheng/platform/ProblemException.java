package org.facheng.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that says what to do, in the user's language; leaves the server as an RFC 9457 problem detail.
 *
 * <p>{@code code} is stable and English; the two messages are what a person reads.
 */
public final class ProblemException extends RuntimeException {

    /** One input at fault: a JSON pointer into the request body and what is wrong with it. */
    public record InputError(String pointer, String zh, String en) {}

    private final int status;
    private final String code;
    private final String zh;
    private final String en;
    private final List<InputError> errors = new ArrayList<>();
    private final Map<String, Object> extras = new LinkedHashMap<>();

    public ProblemException(int status, String code, String zh, String en) {
        super(code + ": " + en);
        this.status = status;
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Adds an input at fault. */
    public ProblemException at(String pointer, String zh, String en) {
        errors.add(new InputError(pointer, zh, en));
        return this;
    }

    /** Adds a member to the problem detail, such as the version now stored. */
    public ProblemException with(String member, Object value) {
        extras.put(member, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public List<InputError> errors() {
        return List.copyOf(errors);
    }

    public Map<String, Object> extras() {
        return Map.copyOf(extras);
    }
}
