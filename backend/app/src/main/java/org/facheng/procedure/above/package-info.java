/**
 * 复查、复核: what a petitioner asks of the body above is a petition of its own there. It is linked with the one whose opinion it is about, keeps the
 * petitioner's own period in it, and what becomes of the opinion reaches the body that gave it (信访工作条例第三十五条、第三十六条).
 */
package org.facheng.procedure.above;
