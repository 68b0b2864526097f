/** The second clock: recomputes and compares. */
@ApplicationModule(
        displayName = "复核算",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::chain",
            "inbox",
            "deadline",
            "document",
            "identity",
            "casefile",
            "audit",
            "platform"
        })
package org.facheng.recheck;

import org.springframework.modulith.ApplicationModule;
