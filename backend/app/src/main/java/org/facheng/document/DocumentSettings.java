package org.facheng.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of received materials and documents.
 *
 * @param files folder of all contents, by their SHA-256; outside the web root
 * @param fonts folder the fonts are unpacked to; may be shared and deleted
 * @param spareFonts folder for them where the first can't be written
 * @param render false records documents without printing them: for walks through the models, where thousands are issued
 * @param maxUpload the largest file taken
 * @param maxUnbound what one person may have uploaded and not yet filed, in all
 */
@ConfigurationProperties("facheng.documents")
public record DocumentSettings(
        Path files,
        Path fonts,
        Path spareFonts,
        boolean render,
        DataSize maxUpload,
        @DefaultValue("500MB") DataSize maxUnbound) {}
