package org.facheng.document.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents share their typefaces: what is printed beside others is what is printed alone. */
class PrintedAtOnceTest {

    @Test
    void everyDocumentKeepsItsOwnCharacters() throws Exception {
        List<String> texts =
                IntStream.range(0, 24).mapToObj(PrintedAtOnceTest::text).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> printed = threads.invokeAll(texts.stream()
                    .map(text -> (Callable<byte[]>) () -> Printing.PDF.print(page(text)))
                    .toList());
            for (int at = 0; at < texts.size(); at++) {
                assertThat(Printing.textOfPdf(printed.get(at).get()).replaceAll("\\s", ""))
                        .isEqualTo(texts.get(at) + texts.get(at));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Forty characters that no other of these documents has. */
    private static String text(int document) {
        return IntStream.range(0, 40)
                .map(at -> 0x4E00 + document * 40 + at)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String page(String text) {
        return "<html><head><style>body { font-family: 'Noto Serif SC' }</style></head><body><p>" + text + "</p><p><b>"
                + text + "</b></p></body></html>";
    }
}
