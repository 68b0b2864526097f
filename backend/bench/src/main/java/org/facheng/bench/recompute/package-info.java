/** Bringing very many clocks under a new calendar. */
package org.facheng.bench.recompute;
