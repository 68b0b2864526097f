package org.facheng.procedure.matter;

/** A person who may have an interest in the outcome 第三人 (行政复议法第十六条). */
public record ThirdParty(String alias, String name) {

    public String label() {
        return name == null ? alias : name;
    }
}
