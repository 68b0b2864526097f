/** Forms as they are typed, kept for their owner until the act they are for. */
@NamedInterface("draft")
package org.facheng.procedure.draft;

import org.springframework.modulith.NamedInterface;
