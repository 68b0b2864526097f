package org.facheng.procedure.evidence;

import java.util.Arrays;

/** The eight kinds of evidence (行政复议法第四十三条第一款), in the order of the law. */
public enum EvidenceKind {
    DOCUMENTARY("documentary", "书证"),
    PHYSICAL("physical", "物证"),
    AUDIOVISUAL("audiovisual", "视听资料"),
    ELECTRONIC("electronic", "电子数据"),
    TESTIMONY("testimony", "证人证言"),
    STATEMENT("statement", "当事人的陈述"),
    EXPERT_OPINION("expert-opinion", "鉴定意见"),
    INSPECTION("inspection", "勘验笔录、现场笔录");

    private final String key;
    private final String label;

    EvidenceKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As forms and the database name it. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** @throws java.util.NoSuchElementException for an unknown key */
    public static EvidenceKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow();
    }
}
