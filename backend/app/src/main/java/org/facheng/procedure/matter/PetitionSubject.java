package org.facheng.procedure.matter;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a petition is about 事项类别: the key to who is competent. */
public enum PetitionSubject {
    POLICY("policy", "政策建议和咨询"),
    COVERAGE("coverage", "信号覆盖"),
    BASE_STATION("base-station", "基站建设"),
    SERVICE_CUT("service-cut", "停止服务"),
    OUTAGE("outage", "通信中断"),
    TELECOM_DISPUTE("telecom-dispute", "电信服务争议"),
    DOMAIN_NAME("domain-name", "域名"),
    ADMINISTRATIVE_ACT("administrative-act", "对行政行为不服"),
    SME_PAYMENT("sme-payment", "拖欠中小企业款项"),
    LABOUR("labour", "劳动争议"),
    LAND_RIGHT("land-right", "用地和相邻权利"),
    EXPROPRIATION("expropriation", "征收补偿"),
    CIVIL_CONTRACT("civil-contract", "民事合同"),
    MISCONDUCT("misconduct", "违纪违法"),
    CRIME_CLUE("crime-clue", "犯罪线索"),
    MIXED("mixed", "多项诉求"),
    OTHER("other", "其他");

    private final String key;
    private final String label;

    PetitionSubject(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As matters write it. */
    @JsonValue
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
