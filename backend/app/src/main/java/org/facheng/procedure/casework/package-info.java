/** The acts on an open case: completing a task, acts at any time, the steps a model takes by itself. */
@NamedInterface("casework")
package org.facheng.procedure.casework;

import org.springframework.modulith.NamedInterface;
