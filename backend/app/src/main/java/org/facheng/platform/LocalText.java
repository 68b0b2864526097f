package org.facheng.platform;

/** A text people read, in Chinese, and its English for those who ask for it. */
public record LocalText(String zh, String en) {}
