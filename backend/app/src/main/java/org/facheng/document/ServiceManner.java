package org.facheng.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.facheng.platform.ProblemException;
import org.facheng.platform.Problems;

/** The manners of service 送达方式 (行政复议法第八十八条第一款，民事诉讼法第八十七条至第九十五条). */
public enum ServiceManner {
    /** Reaches the party's own system; only with the party's consent. */
    ELECTRONIC("electronic", "电子送达"),
    /** Handed over: the day of the signature. */
    IN_PERSON("in-person", "直接送达"),
    /** By post: the day on the receipt. */
    POST("post", "邮寄送达"),
    /** Receipt was refused and the document left before witnesses. */
    LEFT("left", "留置送达"),
    /** Through another authority. */
    ENTRUSTED("entrusted", "委托送达"),
    /** Through the army, the prison or the institution where the addressee is: the day of the signature there. */
    TRANSFERRED("transferred", "转交送达"),
    /** Told by the channel the matter came by, whoever left neither name nor address (信访工作条例第二十三条第二款但书). */
    CHANNEL("channel", "经来件渠道告知"),
    /** By public notice: served when thirty days have passed since the notice. */
    PUBLIC_NOTICE("public-notice", "公告送达");

    private static final int DAYS_OF_PUBLIC_NOTICE = 30;

    private final String key;
    private final String label;

    ServiceManner(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** As documents and pages name it. */
    public String label() {
        return label;
    }

    /**
     * @throws ProblemException 422 {@code service_manner_unknown}
     */
    public static ServiceManner of(String key) {
        return Arrays.stream(values())
                .filter(manner -> manner.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                                "service_manner_unknown", "送达方式不正确，请从列表中选择。", "Unknown manner of service.")
                        .at("/manner", "应为：" + keys(), "One of " + keys()));
    }

    /** The day service counts from when the act of service took place on this day. */
    LocalDate servedOn(LocalDate act) {
        return this == PUBLIC_NOTICE ? act.plusDays(DAYS_OF_PUBLIC_NOTICE) : act;
    }

    private static String keys() {
        return Arrays.stream(values()).map(ServiceManner::key).collect(Collectors.joining("、"));
    }
}
