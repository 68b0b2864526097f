/**
 * The chain of who answers for a case, from first contact to closing (首办链): a reading of the journal, which names one accountable person at every
 * moment. For petitions it is the responsibility of first contact 首办负责制, an internal rule; as law only 信访工作条例第二十三条、第二十四条、
 * 第二十八条 stand behind it.
 */
@NamedInterface("chain")
package org.facheng.procedure.chain;

import org.springframework.modulith.NamedInterface;
