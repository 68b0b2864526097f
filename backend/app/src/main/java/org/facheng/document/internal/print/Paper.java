package org.facheng.document.internal.print;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A document with its words in place, before it becomes pages. HTML, PDF and Word are printed from this one value, so they can't say
 * different things.
 *
 * @param organ the authority in whose name it speaks
 * @param number 文号, null for a document that carries none
 */
public record Paper(Layout layout, String organ, String title, String number, List<Block> blocks) {

    /** The day of issue as a draft shows it, to be filled in at issue. */
    public static final String BLANK_DATE = "××××年×月×日";

    /** How the head of the first page looks. */
    public enum Layout {
        /** 发文: red name of the authority over a red line, as 公文格式 GB/T 9704 has it. */
        LETTER,
        /** 决定书: authority and title in black, number at the right. */
        DECISION,
        /** 回执、回证: title over a table. */
        FORM,
        /** What a party writes and signs itself: the title alone, for no authority speaks. */
        PARTY
    }

    /** A part of the text. Stored as JSON with its kind, see {@code dc_version}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Line.class, name = "line"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Signature.class, name = "signature")
    })
    public sealed interface Block permits Line, Table, Signature {}

    /** What a line of text is. */
    public enum Kind {
        ADDRESSEE,
        HEADING,
        BODY,
        NOTE
    }

    /** One paragraph. */
    public record Line(Kind kind, String text) implements Block {}

    /** A table of two columns; the first labels the row. */
    public record Table(List<List<String>> rows) implements Block {}

    /** 落款: authority and date, with the place of the seal. */
    public record Signature(String organ, String date) implements Block {}

    /** The same text with what only the issue gives it: its number and its day. */
    public Paper issued(String number, String date) {
        List<Block> signed = blocks.stream()
                .map(block -> block instanceof Signature place ? new Signature(place.organ(), date) : block)
                .toList();
        return new Paper(layout, organ, title, number, signed);
    }
}
