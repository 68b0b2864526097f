package org.facheng.procedure.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision, or an opinion of a re-examination, as the public reads it; nobody's name, address or number is in any member.
 *
 * @param id of the page; leads to no case
 * @param number of the decision, e.g. 工信复决〔2026〕1号
 * @param kind of the act that was challenged, a key of the form {@code application}; {@code recheck-opinion} for an opinion of a petition
 * @param orders what was decided, e.g. 维持
 * @param text one paragraph a line; null in lists
 */
public record PublishedDecision(
        String id,
        String number,
        String title,
        String organ,
        String respondent,
        String kind,
        String kindName,
        String orders,
        LocalDate decidedOn,
        LocalDate publishedOn,
        @Nullable String text) {}
