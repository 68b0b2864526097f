package org.facheng.procedure.alike;

import org.jspecify.annotations.Nullable;

/**
 * One thing two matters have in common. Of identity numbers and phones only the last four characters are told.
 *
 * @param kind what it is
 * @param same whether it is the same; else nearly the same
 * @param here as this matter says it
 * @param there as the other says it; null where it is the same
 */
public record Evidence(Kind kind, boolean same, String here, @Nullable String there) {

    /** What may be in common; {@code person}: it speaks for the same person, else for the same matter. */
    public enum Kind {
        IDENTITY("证件号码", true),
        PHONE("联系电话", true),
        NAME("姓名（名称）", true),
        ADDRESS("住址", true),
        ACT("文号", false),
        TEXT("全文", false),
        SENTENCE("语句", false),
        RESPONDENT("被反映的单位（人）", false),
        SUBJECT("事项类别", false);

        private final String label;
        private final boolean person;

        Kind(String label, boolean person) {
            this.label = label;
            this.person = person;
        }

        public String label() {
            return label;
        }

        public boolean person() {
            return person;
        }
    }

    static Evidence same(Kind kind, String here) {
        return new Evidence(kind, true, here, null);
    }

    static Evidence nearly(Kind kind, String here, String there) {
        return new Evidence(kind, false, here, there);
    }
}
