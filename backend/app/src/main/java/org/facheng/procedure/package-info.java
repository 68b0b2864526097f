/** Procedure folders and the use cases every procedure shares; ports to the engine. */
@ApplicationModule(
        displayName = "程序",
        allowedDependencies = {
            "clock",
            "casefile",
            "deadline",
            "deadline::calendar",
            "deadline::policy",
            "document",
            "notice",
            "identity",
            "audit",
            "platform"
        })
package org.facheng.procedure;

import org.springframework.modulith.ApplicationModule;
