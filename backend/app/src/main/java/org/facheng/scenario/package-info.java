/** Plays the dated story lines of the procedure folders through the use cases of people: as tests and as a demonstration's past. */
@ApplicationModule(
        displayName = "情景",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::filing",
            "procedure::casework",
            "procedure::reading",
            "inbox",
            "deadline",
            "deadline::calendar",
            "document",
            "casefile",
            "identity",
            "clock",
            "platform"
        })
package org.facheng.scenario;

import org.springframework.modulith.ApplicationModule;
