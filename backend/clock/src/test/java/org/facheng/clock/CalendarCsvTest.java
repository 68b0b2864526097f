package org.facheng.clock;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarCsvTest {

    private static List<CalendarRow> rows(String... lines) throws IOException {
        var notice = new HolidayNotice(2027, null, "2027年放假安排", null, null);
        return CalendarCsv.rows(new StringReader("date,kind,name_zh,name_en\n" + String.join("\n", lines)), notice);
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows("2027-02-30,off,春节,Spring Festival"))
                .withMessageStartingWith("line 2: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows("", "2027-02-11,free,春节,Spring Festival"))
                .withMessageStartingWith("line 3: ");
    }
}
