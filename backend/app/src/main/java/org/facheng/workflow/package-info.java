/** The only room of the engine: adapters of the ports, the words a model may use. */
@ApplicationModule(
        displayName = "流程引擎",
        allowedDependencies = {"procedure", "platform"})
package org.facheng.workflow;

import org.springframework.modulith.ApplicationModule;
