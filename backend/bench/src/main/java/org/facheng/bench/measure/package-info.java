/** Measuring in turn, and the figures that come of it. */
package org.facheng.bench.measure;
