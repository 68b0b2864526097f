package org.facheng.document.internal.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field holds; the name in document.yaml is the lower-case one. */
public enum FieldType {
    /** Text; a line break starts a new paragraph. */
    @JsonProperty("text")
    TEXT,
    /** A civil date, printed as 2026年6月1日. */
    @JsonProperty("date")
    DATE,
    /** A whole number. */
    @JsonProperty("number")
    NUMBER,
    /** Yes or no; steers what is said, never printed. */
    @JsonProperty("flag")
    FLAG,
    /** Several texts, one paragraph or row each. */
    @JsonProperty("list")
    LIST
}
