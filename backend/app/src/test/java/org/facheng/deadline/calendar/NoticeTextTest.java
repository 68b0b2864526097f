package org.facheng.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facheng.clock.CalendarData;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final String OF_2026 =
            """
      关于2026年部分节假日安排的通知
      国办发明电〔2025〕7号
      各单位：
      一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
      二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
      三、清明节：4月4日（周六）至6日（周一）放假，共3天。
      四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
      五、端午节：6月19日（周五）至21日（周日）放假，共3天。
      六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
      七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
      假期里请安排好值班。
      2025年11月4日
      """;

    private static final String OF_2025 =
            """
      一、元旦：1月1日（周三）放假1天，不调休。
      二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
      三、清明节：4月4日（周五）至6日（周日）放假，共3天。
      四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
      五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
      六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
      """;

    /** On one line, with half-width punctuation, as it comes out of some pages. */
    private static final String OF_2024 =
            "一、元旦:1月1日放假,与周末连休。二、春节:2月10日至17日放假调休,共8天。2月4日(星期日)、2月18日(星期日)上班。鼓励各单位让职工在除夕(2月9日)休息。"
                    + "三、清明节:4月4日至6日放假调休,共3天。4月7日(星期日)上班。四、劳动节:5月1日至5日放假调休,共5天。4月28日(星期日)、5月11日(星期六)上班。"
                    + "五、端午节:6月10日放假,与周末连休。六、中秋节:9月15日至17日放假调休,共3天。9月14日(星期六)上班。"
                    + "七、国庆节:10月1日至7日放假调休,共7天。9月29日(星期日)、10月12日(星期六)上班。";

    @Test
    void the_days_of_three_years_come_out_as_they_are_known() {
        Map.of(2024, OF_2024, 2025, OF_2025, 2026, OF_2026).forEach((year, text) -> {
            var reading = NoticeText.read(text, year);
            assertThat(reading.contradictions()).isEmpty();
            assertThat(reading.days())
                    .as("%d", year)
                    .extracting(day -> day.date() + day.kind() + day.nameZh() + day.nameEn())
                    .containsExactlyInAnyOrderElementsOf(known(year));
        });
    }

    @Test
    void title_number_year_and_day_of_issue_are_read_from_the_text() {
        var reading = NoticeText.read(OF_2026, null);
        assertThat(reading.year()).isEqualTo(2026);
        assertThat(reading.number()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(reading.title()).isEqualTo("关于2026年部分节假日安排的通知");
        assertThat(reading.dated()).isEqualTo("2025-11-04");
    }

    @Test
    void each_day_names_its_sentence_and_what_says_nothing_is_named_too() {
        var reading = NoticeText.read(OF_2024, 2024);
        assertThat(reading.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2024, 2, 18)))
                .extracting(NoticeDay::sentence)
                .containsExactly("2月4日（星期日）、2月18日（星期日）上班");
        assertThat(reading.unread()).containsExactly("鼓励各单位让职工在除夕（2月9日）休息");
    }

    @Test
    void the_last_days_of_december_belong_to_the_year_before() {
        assertThat(dates("一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023))
                .containsExactly("2022-12-31off", "2023-01-01off", "2023-01-02off");
        assertThat(dates("一、元旦：12月30日至1月1日放假调休，共3天。12月29日（星期六）上班。", 2019))
                .containsExactly("2018-12-30off", "2018-12-31off", "2019-01-01off", "2018-12-29work");
    }

    @Test
    void a_day_off_and_its_substitute_stand_in_one_sentence() {
        assertThat(dates("一、元旦：1月1日放假，1月2日（星期一）补休。", 2017)).containsExactly("2017-01-01off", "2017-01-02off");
    }

    @Test
    void a_weekday_or_a_count_that_is_not_so_is_a_contradiction() {
        assertThat(wrong("一、元旦：1月1日（周五）至3日（周六）放假，共3天。")).containsExactly("2026-01-01是星期四，不是周五");
        assertThat(wrong("一、元旦：1月1日至3日放假，共5天。")).containsExactly("写明共5天，列出的放假日为3天");
        assertThat(wrong("二、春节：2月30日放假。")).containsExactly("没有“2月30日”这一天");
        assertThat(wrong("二、春节：2月23日至15日放假。")).containsExactly("2026-02-23至2026-02-15不是一个假期");
        assertThat(wrong("二、春节：1999年1月1日至2026年2月15日放假。")).containsExactly("1999-01-01至2026-02-15不是一个假期");
    }

    @Test
    void what_is_worded_otherwise_is_left_unread_and_never_guessed() {
        for (String sentence : List.of("延长春节假期至2月2日（周一）", "2月3日（周二）起正常上班", "除2月3日以外均上班", "初一到初七放假", "2月3日不放假")) {
            var reading = NoticeText.read("春节：2月1日放假。" + sentence + "。", 2026);
            assertThat(reading.unread()).as(sentence).containsExactly(sentence);
            assertThat(reading.days()).hasSize(1);
        }
    }

    @Test
    void text_that_is_no_notice_gives_nothing() {
        for (String text : List.of("", "\u0000\u0001", "：：：", "春节：" + "9".repeat(5_000) + "日放假", "{\"a\":[1月1日放假]}")) {
            assertThat(NoticeText.read(text, 2026).days()).isEmpty();
        }
    }

    private static List<String> dates(String text, int year) {
        var reading = NoticeText.read(text, year);
        assertThat(reading.contradictions()).isEmpty();
        assertThat(reading.unread()).isEmpty();
        return reading.days().stream().map(day -> day.date() + day.kind()).toList();
    }

    private static List<String> wrong(String text) {
        return NoticeText.read(text, 2026).contradictions().stream()
                .map(NoticeReading.Contradiction::zh)
                .toList();
    }

    private static List<String> known(int year) {
        return CalendarData.builtIn().rows().stream()
                .filter(row -> row.notice().year() == year)
                .map(row -> row.date() + (row.off() ? "off" : "work") + row.nameZh() + row.nameEn())
                .toList();
    }
}
