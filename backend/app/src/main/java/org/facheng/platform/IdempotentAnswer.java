package org.facheng.platform;

/** What is kept under a key; the answer is null until a request with this key has been done. */
record IdempotentAnswer(String bodyHash, String answer) {}
