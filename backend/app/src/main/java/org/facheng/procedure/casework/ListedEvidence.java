package org.facheng.procedure.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facheng.procedure.dispute.DisputePapers;
import tools.jackson.databind.JsonNode;

/** An entry of a list of evidence 证据清单: its name, source, what it proves and the day it was collected. */
final class ListedEvidence {

    private static final String PURPOSE = "purpose";

    private ListedEvidence() {}

    static boolean is(JsonNode entry) {
        return entry.isObject() && entry.hasNonNull(PURPOSE);
    }

    static String line(JsonNode entry) {
        return "%s；来源：%s；证明对象：%s；收集于%s"
                .formatted(
                        entry.path("name").asString(""),
                        entry.path("source").asString(""),
                        entry.path(PURPOSE).asString(""),
                        entry.path("collectedOn").asString(""));
    }

    /** Entries as far as the papers of the earlier cases tell them. */
    static List<Map<String, String>> begun(List<DisputePapers.Piece> pieces) {
        return pieces.stream().map(ListedEvidence::begun).toList();
    }

    private static Map<String, String> begun(DisputePapers.Piece piece) {
        var entry = new LinkedHashMap<String, String>();
        entry.put("name", piece.name());
        entry.put("source", piece.source());
        if (piece.proves() != null) {
            entry.put(PURPOSE, piece.proves());
        }
        if (piece.on() != null) {
            entry.put("collectedOn", piece.on().toString());
        }
        return entry;
    }
}
