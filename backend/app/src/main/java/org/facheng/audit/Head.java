package org.facheng.audit;

/** Where a chain ends: the number and the hash of its last entry; 0 and the genesis hash for a chain without any. */
record Head(String chain, int lastSeq, String hash) {}
