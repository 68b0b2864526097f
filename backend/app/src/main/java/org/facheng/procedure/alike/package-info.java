/**
 * Whether a petition was brought before: by the same person, about the same matter (初次、重复). Earlier ones are found by an index of keyed hashes and
 * shown with what speaks for it; the verdict is a person's (信访工作条例第十九条第三款、第三十六条第三款; 首办负责 is an internal rule).
 */
@NamedInterface("alike")
package org.facheng.procedure.alike;

import org.springframework.modulith.NamedInterface;
