/** The walker of {@code ./run walk}: seeded random walks through every procedure, and what no walk may end in. Never shipped. */
package org.facheng.walk;
