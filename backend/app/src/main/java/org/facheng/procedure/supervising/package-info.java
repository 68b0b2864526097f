/** The body's own supervision of its units 内部督办: what gives rise to it, and that the unit hears of it (internal rules). */
package org.facheng.procedure.supervising;
