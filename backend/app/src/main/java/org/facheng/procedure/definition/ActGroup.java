package org.facheng.procedure.definition;

import org.facheng.platform.LocalText;

/**
 * A heading under which the acts at a case stand, the same for every procedure.
 *
 * @param place which heading it is from the top
 */
public record ActGroup(String id, LocalText name, int place) {}
