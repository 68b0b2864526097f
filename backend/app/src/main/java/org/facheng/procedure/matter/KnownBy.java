package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an applicant came to know of an act 知道或者应当知道 (行政复议法第二十条第一款). */
public enum KnownBy {
    @JsonProperty("served")
    SERVED("收到文书"),
    @JsonProperty("told")
    TOLD("被当面或者以电话告知"),
    @JsonProperty("notice")
    NOTICE("看到公告、公示"),
    @JsonProperty("learnt")
    LEARNT("从其他途径得知");

    private final String words;

    KnownBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
