package org.facheng.procedure.above;

import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of the body next above: 复查 (信访工作条例第三十五条) or 复核 (第三十六条第一款). */
enum Above {
    REVIEW(
            "复查",
            "处理意见",
            "第三十五条",
            "opinion",
            "reply",
            "review-request",
            "reply-served",
            "review-asked",
            "review-requested",
            "ask-review"),
    RECHECK(
            "复核",
            "复查意见",
            "第三十六条第一款",
            "review-opinion",
            "review",
            "recheck-request",
            "review-served",
            "recheck-asked",
            "recheck-requested",
            "ask-recheck");

    private final String words;
    private final String opinion;
    private final String article;
    private final String document;
    private final String previous;
    private final String kind;
    private final String served;
    private final String asked;
    private final String requested;
    private final String limit;

    Above(
            String words,
            String opinion,
            String article,
            String document,
            String previous,
            String kind,
            String served,
            String asked,
            String requested,
            String limit) {
        this.words = words;
        this.opinion = opinion;
        this.article = article;
        this.document = document;
        this.previous = previous;
        this.kind = kind;
        this.served = served;
        this.asked = asked;
        this.requested = requested;
        this.limit = limit;
    }

    static Optional<Above> byOutcome(String outcome) {
        return Stream.of(values()).filter(one -> one.name().equals(outcome)).findFirst();
    }

    String words() {
        return words;
    }

    /** What the opinion is called that it is asked about. */
    String opinion() {
        return opinion;
    }

    String basis() {
        return "信访工作条例" + article;
    }

    /** Key of the document it is given by. */
    String document() {
        return document;
    }

    /** Kind of the paper that came before, as the intake has it. */
    String previous() {
        return previous;
    }

    /** Kind of the petition that asks for it, as the intake has it. */
    String kind() {
        return kind;
    }

    /** Fact: the opinion reached the petitioner. */
    String served() {
        return served;
    }

    /** Fact: the petitioner asked. */
    String asked() {
        return asked;
    }

    /** Fact: the body above received the request. */
    String requested() {
        return requested;
    }

    /** The petitioner's period, which is also the key of the act that asks at the portal. */
    String limit() {
        return limit;
    }
}
