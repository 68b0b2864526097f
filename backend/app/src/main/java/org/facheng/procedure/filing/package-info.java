/** How a matter becomes a case: the rules that read it, the parties, the clocks it starts, the model's start. */
@NamedInterface("filing")
package org.facheng.procedure.filing;

import org.springframework.modulith.NamedInterface;
