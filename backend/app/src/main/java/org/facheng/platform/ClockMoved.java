package org.facheng.platform;

import java.time.Instant;

/** The product's clock was set from one instant to another; published synchronously to whoever keeps a clock of his own. */
public record ClockMoved(Instant from, Instant to) {}
