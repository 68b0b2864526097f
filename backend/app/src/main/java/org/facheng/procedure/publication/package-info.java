/** 公开、公示 (行政复议法第七十九条第一款，信访工作条例第三十六条第二款): whether a decision is open to the public, and the version of it the public may read. */
@NamedInterface("publication")
package org.facheng.procedure.publication;

import org.springframework.modulith.NamedInterface;
