package org.facheng.platform;

/** A file that defines a procedure is wrong. The message says where and what to do; the application does not start with it. */
public final class InvalidDefinition extends StartFailure {

    /**
     * @param where file and line, e.g. {@code bpmn/reconsideration/2024/time-limits.yaml:34}
     * @param what what is wrong, one sentence without its full stop
     * @param remedy what to do, one sentence without its full stop
     */
    public InvalidDefinition(String where, String what, String remedy) {
        super("%s：%s。%s。".formatted(where, what, remedy));
    }
}
