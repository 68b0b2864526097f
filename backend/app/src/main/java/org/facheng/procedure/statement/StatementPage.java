package org.facheng.procedure.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facheng.deadline.DeadlineView;
import org.facheng.deadline.Explanation;
import org.facheng.deadline.ExplanationStep;
import org.facheng.deadline.NoticeReference;
import org.springframework.web.util.HtmlUtils;

/** The statement as one XHTML page for the printer. */
final class StatementPage {

    private static final String STYLE = style();

    private final Explanation explanation;
    private final StatementWords words;

    StatementPage(Explanation explanation, StatementWords words) {
        this.explanation = explanation;
        this.words = words;
    }

    String xhtml(String numberName, String number) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
        <head><title>%s</title><style>%s</style></head>
        <body>
        <h1>%s</h1>
        <table class="facts">%s</table>
        <h2>%s</h2>
        <ol>%s</ol>
        <h2>%s</h2>
        %s
        %s
        <p class="about">%s</p>
        </body>
        </html>
        """
                .formatted(
                        words.language(),
                        text(words.of("heading")),
                        STYLE,
                        text(words.of("heading")),
                        facts(numberName, number),
                        text(words.of("steps")),
                        explanation.steps().stream().map(this::step).collect(Collectors.joining()),
                        text(words.of("days")),
                        new StatementCalendar(explanation.days(), words).xhtml(),
                        notices(),
                        text(words.of("about")));
    }

    private String facts(String numberName, String number) {
        var deadline = explanation.deadline();
        var start = explanation.start();
        boolean standsStill = deadline.due() == null;
        return Stream.of(
                        row(numberName, number),
                        row(words.of("limit"), words.say(explanation.name())),
                        row(words.of("actor"), words.say(explanation.actor())),
                        row(
                                words.of("basis"),
                                deadline.basis().article() == null
                                        ? words.of("internal")
                                        : "《" + deadline.basis().law() + "》"
                                                + deadline.basis().article()),
                        row(words.of("verified"), words.of("verified." + deadline.verified())),
                        row(words.of("note"), words.say(explanation.note())),
                        row(words.of("start"), words.of("fact", words.say(start.name()), words.weekday(start.on()))),
                        row(words.of("proof"), start.proof()),
                        row(words.of("due"), standsStill ? words.of("suspended") : words.weekday(deadline.due())),
                        row(words.of("rawEnd"), rolled() ? words.weekday(deadline.rawEnd()) : null),
                        row(words.of("state"), words.of("state." + state(deadline))),
                        row(words.of("status"), words.of("status." + deadline.status())),
                        row(words.of("consequence"), words.say(explanation.consequence())),
                        row(
                                words.of("policies"),
                                explanation.policies().stream()
                                        .map(words::reading)
                                        .collect(Collectors.joining("\n"))),
                        row(words.of("computedOn"), words.day(explanation.computedOn())),
                        row(words.of("calendar"), edition()))
                .collect(Collectors.joining());
    }

    private String edition() {
        int number = explanation.calendar().number();
        var through = words.day(explanation.calendar().settledThrough());
        return number == 0 ? words.of("edition0", through) : words.of("edition", number, through);
    }

    /** A period that only had to end, or a right that lapsed, leaves nothing undone. */
    private static String state(DeadlineView deadline) {
        return deadline.state().equals("missed") && deadline.level().equals("done") ? "over" : deadline.state();
    }

    private boolean rolled() {
        var deadline = explanation.deadline();
        return deadline.rawEnd() != null && !Objects.equals(deadline.rawEnd(), deadline.due());
    }

    /** Nothing where there is nothing to say. */
    private static String row(String name, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "<tr><th>%s</th><td>%s</td></tr>"
                        .formatted(text(name), text(value).replace("\n", "<br/>"));
    }

    private String step(ExplanationStep step) {
        return "<li class=\"%s\">%s</li>".formatted(step.kind(), text(step.text()));
    }

    private String notices() {
        return explanation.notices().isEmpty()
                ? ""
                : "<h2>%s</h2>".formatted(text(words.of("notices")))
                        + explanation.notices().stream()
                                .map(this::notice)
                                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String notice(NoticeReference notice) {
        var url = notice.url() == null ? "" : "<br/><span class=\"url\">%s</span>".formatted(text(notice.url()));
        return "<li>%s%s</li>".formatted(text(words.notice(notice)), url);
    }

    static String text(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }

    private static String style() {
        try (InputStream in = StatementPage.class.getResourceAsStream("statement.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
