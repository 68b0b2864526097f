/** The only room of the engine: adapters of the ports, the words a model may use. */
@ApplicationModule(
        displayName = "流程引擎",
        allowedDependencies = {
            "procedure",
            "procedure::definition",
            "procedure::filing",
            "procedure::casework",
            "procedure::reading",
            "platform"
        })
package org.facheng.workflow;

import org.springframework.modulith.ApplicationModule;
