/** 公开 (行政复议法第七十九条第一款): the version of a decision the public may read. */
package org.facheng.procedure.publication;
