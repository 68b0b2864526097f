package org.facheng.clock;

/** A short name in both languages, set by the caller: a fact, a ground, a person who approves. */
public record Label(String zh, String en) {}
