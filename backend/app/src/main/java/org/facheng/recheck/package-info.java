/** The second clock: recomputes and compares. */
@ApplicationModule(
        displayName = "复核算",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::filing",
            "procedure::casework",
            "procedure::chain",
            "procedure::reading",
            "inbox",
            "deadline",
            "document",
            "identity",
            "casefile",
            "identity",
            "audit",
            "platform"
        })
package org.facheng.recheck;

import org.springframework.modulith.ApplicationModule;
