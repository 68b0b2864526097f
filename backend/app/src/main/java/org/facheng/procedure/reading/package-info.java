/** A case as it is read: the case file of staff, its timeline and documents, the search. */
@NamedInterface("reading")
package org.facheng.procedure.reading;

import org.springframework.modulith.NamedInterface;
