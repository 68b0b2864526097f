package org.facheng.document.internal.print;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.facheng.document.DocumentSettings;
import org.facheng.platform.WritableCache;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The fonts of printed documents: Noto Serif SC for all text, and parts of HanaMin for the rare characters of names. They come out of the
 * jar once, into the cache folder. The two of almost every document are read once and shared, for reading one takes longer than printing a
 * page; the rare ones are files, opened by the document that needs them.
 */
@Component
class Typefaces {

    static final String TEXT = "Noto Serif SC";

    /** A part of the rare characters; its file in the jar is named by its range, e.g. {@code 20800-20bff.ttf}. */
    private record Part(int first, int last, Resource font) {

        static Part of(Resource font) {
            String[] range = font.getFilename().replace(".ttf", "").split("-");
            return new Part(HexFormat.fromHexDigits(range[0]), HexFormat.fromHexDigits(range[1]), font);
        }

        boolean holdsAnyOf(int[] characters) {
            return Arrays.stream(characters).anyMatch(character -> character >= first && character <= last);
        }
    }

    private final Path cache;
    private final List<Part> rare;
    private TrueTypeFont regular;
    private TrueTypeFont bold;

    Typefaces(DocumentSettings settings) throws IOException {
        this.cache = WritableCache.of(settings.fonts(), settings.spareFonts());
        this.rare = new ArrayList<>();
        for (Resource font : new PathMatchingResourcePatternResolver().getResources("classpath*:fonts/rare/*.ttf")) {
            rare.add(Part.of(font));
        }
    }

    synchronized TrueTypeFont regular() {
        if (regular == null) {
            regular = read("text-400.ttf", "fonts/400Regular/NotoSerifSC_400Regular.ttf");
        }
        return regular;
    }

    synchronized TrueTypeFont bold() {
        if (bold == null) {
            bold = read("text-700.ttf", "fonts/700Bold/NotoSerifSC_700Bold.ttf");
        }
        return bold;
    }

    private TrueTypeFont read(String name, String font) {
        File file = cached(name, new ClassPathResource(font), true);
        try {
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            // Chinese has no ligatures, and looking for them takes an eighth of the time of printing.
            typeface.setEnableGsub(false);
            return typeface;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " can't be read; remove it, it is made anew.", e);
        }
    }

    /** The fonts this text needs beside the two: none for almost every text. */
    List<File> rareFor(String text) {
        int[] characters = text.codePoints().distinct().toArray();
        return rare.stream()
                .filter(part -> part.holdsAnyOf(characters))
                .map(part -> cached(part.font().getFilename(), part.font(), false))
                .toList();
    }

    private synchronized File cached(String name, Resource font, boolean withoutRadicals) {
        try {
            Path file = cache.resolve(font.contentLength() + "-" + name);
            if (!Files.exists(file)) {
                Files.createDirectories(cache);
                Path unfinished = Files.createTempFile(cache, name, ".tmp");
                try (InputStream in = font.getInputStream()) {
                    byte[] content = in.readAllBytes();
                    Files.write(unfinished, withoutRadicals ? RadicalFreeFont.of(content) : content);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return file.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The font " + font + " can't be read; it comes with the frontend module.", e);
        }
    }
}
