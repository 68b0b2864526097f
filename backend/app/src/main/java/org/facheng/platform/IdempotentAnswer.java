package org.facheng.platform;

/** What is kept under a key; the answer is null while the request that claimed the key is still at work. */
record IdempotentAnswer(String bodyHash, String answer) {}
