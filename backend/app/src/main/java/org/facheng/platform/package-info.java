/** Clock, identifiers, problem details, data source: no business word. */
@ApplicationModule(
        displayName = "平台",
        allowedDependencies = {})
package org.facheng.platform;

import org.springframework.modulith.ApplicationModule;
