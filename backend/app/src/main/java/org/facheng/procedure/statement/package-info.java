/** 《期限计算说明》: why a date is what it is, on paper. */
@NamedInterface("statement")
package org.facheng.procedure.statement;

import org.springframework.modulith.NamedInterface;
