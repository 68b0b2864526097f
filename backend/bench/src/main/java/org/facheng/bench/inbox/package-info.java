/** A page of the inbox against the engine's own task query on the same tasks. */
package org.facheng.bench.inbox;
